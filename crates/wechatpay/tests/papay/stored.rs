//! What a merchant stored yesterday.

use serde_json::{Value, json};
use wechatpay::papay::{ContractRef, EndedBy, Family, OrderRef, OrderState, Status};

#[test]
fn references_of_all_families_keep_their_json() {
    let cases = [
        (
            ContractRef::global("wx1", 123, "c"),
            json!({ "family": "global", "appid": "wx1", "plan_id": "123", "out_contract_code": "c" }),
        ),
        (
            ContractRef::global_institution("wx8", "1900000109", 123, "c").with_sub_appid("wx9"),
            json!({
                "family": "global", "sp_appid": "wx8", "sub_mchid": "1900000109", "sub_appid": "wx9", "plan_id": "123",
                "out_contract_code": "c",
            }),
        ),
        (
            ContractRef::combine_papay(1, "c"),
            json!({ "family": "combine-papay", "plan_id": "1", "out_contract_code": "c" }),
        ),
        (
            ContractRef::password_exempt(7, "c"),
            json!({ "family": "password-exempt", "service_id": "7", "out_contract_code": "c" }),
        ),
        (
            ContractRef::papay(1, "c").with_contract_id("9"),
            json!({ "family": "papay", "plan_id": "1", "out_contract_code": "c", "contract_id": "9" }),
        ),
        (
            ContractRef::partner_papay("1900000109", 1, "c"),
            json!({ "family": "partner-papay", "sub_mchid": "1900000109", "plan_id": "1", "out_contract_code": "c" }),
        ),
        (ContractRef::harmony(1, "c"), json!({ "family": "harmony", "plan_id": "1", "out_contract_code": "c" })),
        (ContractRef::insurance(1, "c"), json!({ "family": "insurance", "plan_id": "1", "out_contract_code": "c" })),
        (
            ContractRef::edu_papay("wx1", "o", "101164396123311331"),
            json!({ "family": "edu-papay", "appid": "wx1", "plan_id": "101164396123311331", "openid": "o" }),
        ),
        (
            ContractRef::edu_school_pay("o", "77", "c"),
            json!({ "family": "edu-school-pay", "plan_id": "77", "out_contract_code": "c", "openid": "o" }),
        ),
        (ContractRef::credit_repayment("c"), json!({ "family": "credit-repayment", "out_contract_code": "c" })),
        (
            ContractRef::individual("wx1", "c"),
            json!({ "family": "individual-contracts", "appid": "wx1", "out_contract_code": "c" }),
        ),
    ];
    for (reference, stored) in cases {
        assert_eq!(serde_json::to_value(&reference).unwrap(), stored);
        assert_eq!(serde_json::from_value::<ContractRef>(stored).unwrap(), reference);
    }
    let newer = json!({ "family": "harmony", "plan_id": "1", "out_contract_code": "c", "more": true });
    assert_eq!(serde_json::from_value::<ContractRef>(newer).unwrap(), ContractRef::harmony(1, "c"));

    let order = OrderRef::new(Family::PartnerPapay, "o1").with_sub_mchid("1900000109");
    let stored = json!({ "family": "partner-papay", "out_trade_no": "o1", "sub_mchid": "1900000109" });
    assert_eq!(serde_json::to_value(&order).unwrap(), stored);
    assert_eq!(serde_json::from_value::<OrderRef>(stored).unwrap(), order);
}

/// Each family's word, and the united one that is stored for it.
fn united<T: for<'a> From<&'a str> + serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug>(
    words: &[(&str, &str)],
) {
    for (word, stored) in words {
        let value = T::from(*word);
        assert_eq!(serde_json::to_value(&value).unwrap(), Value::from(*stored), "{word}");
        assert_eq!(serde_json::from_value::<T>(Value::from(*stored)).unwrap(), value, "{word}");
    }
}

#[test]
fn every_familys_word_has_its_place() {
    united::<Status>(&[
        ("SIGNED", "SIGNED"),
        ("ADD", "SIGNED"),
        ("AUTHORIZED", "SIGNED"),
        ("CONTRACT_STATE_EFFECTIVE", "SIGNED"),
        ("SIGN_FAILED", "SIGN_FAILED"),
        ("TO_BE_RENEWED", "TO_BE_RENEWED"),
        ("TERMINATE_PENDING", "TERMINATE_PENDING"),
        ("TERMINATED", "TERMINATED"),
        ("DELETE", "TERMINATED"),
        ("UNAUTHORIZED", "TERMINATED"),
        ("CONTRACT_STATE_TERMINATED", "TERMINATED"),
        ("CONTRACT_STATE_INVALID", "CONTRACT_STATE_INVALID"),
    ]);
    united::<EndedBy>(&[
        ("USER", "USER"),
        ("USER_TERMINATE", "USER"),
        ("TERMINATION_MODE_BY_USER", "USER"),
        ("MERCHANT", "MERCHANT"),
        ("MCH_API_TERMINATE", "MERCHANT"),
        ("API", "MERCHANT"),
        ("TERMINATION_MODE_BY_MERCHANT", "MERCHANT"),
        ("PLATFORM", "PLATFORM"),
        ("WEPAY_WEB_TERMINATE", "PLATFORM"),
        ("CUSTOMER_SERVICE_TERMINATE", "CUSTOMER_SERVICE"),
        ("TERMINATION_MODE_BY_CUSTOMER_SERVICE", "CUSTOMER_SERVICE"),
        ("SYSTEM_TERMINATE", "SYSTEM"),
    ]);
    united::<OrderState>(&[
        ("SUCCESS", "SUCCEEDED"),
        ("REFUND", "REFUNDED"),
        ("NOTPAY", "NOT_PAID"),
        ("CLOSED", "CLOSED"),
        ("REVOKED", "REVERSED"),
        ("USERPAYING", "PAYING"),
        ("PAYERROR", "FAILED"),
        ("PAY_FAIL", "FAILED"),
        ("ACCEPT", "ACCEPTED"),
        ("ACCEPTED", "ACCEPTED"),
        ("DEDUCT_ORDER_STATE_PENDING", "ACCEPTED"),
        ("DEDUCT_ORDER_STATE_NOT_PAY", "NOT_PAID"),
        ("DEDUCT_ORDER_STATE_PAY_SUCCESS", "SUCCEEDED"),
        ("DEDUCT_ORDER_STATE_PAY_FAIL", "FAILED"),
    ]);
    assert!(Status::Signed.can_deduct() && !Status::ToBeRenewed.can_deduct() && !Status::Signed.is_final());
    assert!(Status::SignFailed.is_final() && Status::Terminated.is_final() && !Status::NotSigned.is_final());
    assert!(OrderState::Refunded.is_paid() && OrderState::Refunded.is_final() && !OrderState::Accepted.is_final());
}
