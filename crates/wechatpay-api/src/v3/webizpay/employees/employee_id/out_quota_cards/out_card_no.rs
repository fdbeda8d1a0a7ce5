// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
///
/// `GET`: 使用商户卡号查询企业支付额度卡, see <https://pay.weixin.qq.com/doc/v3/partner/4015001625>.
#[derive(Debug, Clone)]
pub struct OutCardNo<C> {
    at: At<C>,
}

impl<C: Caller> OutCardNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 使用商户卡号查询企业支付额度卡: `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015001625>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::webizpay::GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO, query)
    }
}

/// What [`OutCardNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
}

/// What [`OutCardNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// 商户卡号.
    pub out_card_no: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 企业支付卡模板ID.
    pub card_template_id: String,
    /// `card_rule`: one of `SINGLE`, `MULTIPLE`.
    pub card_rule: CardRule,
    /// `refund_rule`: one of `RETURN`, `NOT_RETURN`.
    pub refund_rule: RefundRule,
    /// 卡片总金额.
    pub amount: i64,
    /// 卡片可用金额.
    pub remain_amount: i64,
    /// 卡片有效期.
    pub effective_end_time: String,
    /// 卡片生效时间.
    pub effective_begin_time: String,
    /// `card_state`: one of `ACTIVE`, `DISABLED`.
    pub card_state: CardState,
    /// 卡片名称.
    pub card_name: String,
    /// 失效原因.
    pub reason: Option<String>,
    /// 卡片使用时间.
    pub card_usage_time: Option<String>,
    /// 卡片关联微信支付订单号.
    pub transaction_id: Option<String>,
    /// 卡片失效时间.
    pub card_disabled_time: Option<String>,
    /// 卡片备注.
    pub card_remark: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required card_no "card_no",
        required out_card_no "out_card_no",
        required employee_id "employee_id",
        required card_template_id "card_template_id",
        required card_rule "card_rule",
        required refund_rule "refund_rule",
        required amount "amount",
        required remain_amount "remain_amount",
        required effective_end_time "effective_end_time",
        required effective_begin_time "effective_begin_time",
        required card_state "card_state",
        required card_name "card_name",
        optional reason "reason",
        optional card_usage_time "card_usage_time",
        optional transaction_id "transaction_id",
        optional card_disabled_time "card_disabled_time",
        optional card_remark "card_remark",
    }
}

crate::open_enum! {
/// `card_rule`.
    CardRule {
    Single = "SINGLE",
    Multiple = "MULTIPLE",
    }
}

crate::open_enum! {
/// `refund_rule`.
    RefundRule {
    Return = "RETURN",
    NotReturn = "NOT_RETURN",
    }
}

crate::open_enum! {
/// `card_state`.
    CardState {
    Active = "ACTIVE",
    Disabled = "DISABLED",
    }
}

impl Request for GetQuery {}
