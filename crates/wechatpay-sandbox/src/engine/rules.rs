//! Every rule of business that the sandbox holds its callers to, with where it comes from.
//!
//! *Documented*: an official page says so. *Observed*: the live service was seen to do so. *Assumed*: the pages are silent; a client
//! must not depend on it. The numbers D-nn are the project's list of doubts.

use serde::Serialize;

/// How a rule is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Standing {
    /// An official page says so.
    Documented,
    /// The live service was seen to do so.
    Observed,
    /// The pages are silent, and something had to be done.
    Assumed,
}

/// A rule of the sandbox.
#[derive(Debug, Serialize, schemars::JsonSchema)]
#[non_exhaustive]
pub struct Rule {
    /// Its name, which journal entries carry.
    pub id: &'static str,
    /// How it is known.
    pub standing: Standing,
    /// Which page or observation, or what the assumption stands on.
    pub source: &'static str,
    /// What it says.
    pub says: &'static str,
}

macro_rules! rules {
    ($($name:ident $standing:ident $source:literal $says:literal)+) => {
        $(pub(crate) static $name: Rule =
            Rule { id: stringify!($name), standing: Standing::$standing, source: $source, says: $says };)+

        /// All rules.
        pub(crate) static ALL: &[&Rule] = &[$(&$name),+];
    };
}

rules! {
    NUMBER_BURNT Documented "/doc/v3/merchant/4012525209 and its siblings; password-exempt pages of 2024.08.29"
        "an out_contract_code that a payer confirmed is used up: in force, ended or failed, it is never taken again"
    SAME_BODY Assumed "stated for combine-papay (/doc/v3/partner/4017177322); taken for the others too (D-05)"
        "a number with an open session gives that session again for the same body, and refuses another body"
    SESSION_LIFE Documented "pre-sign pages of each family"
        "a session lives 2 hours (combine-papay, password-exempt) or 10 minutes (scheduled-deduct, insurance, credit-repayment)"
    SESSION_LIFE_GUESSED Assumed "not stated for papay/sign and education; global states no default of expired_time (D-06)"
        "a session lives 2 hours where expired_time may set another end, 10 minutes elsewhere"
    LIMIT Documented "/docs/merchant/products/entrusted-payment and the scheduled-deduct and insurance pages"
        "one payer holds one contract of a template in force, ten of a scheduled deduction or an insurance"
    USER_CODE Documented "scheduled-deduct pre-sign pages of 2024.11"
        "one out_user_code holds one contract of a template in force"
    TEMPLATE_CLOSED Documented "product introduction of 2024.07.30"
        "a template that was switched off keeps its contracts and takes no new ones"
    STRICT_WORLD Assumed "a setting of the sandbox"
        "a strict world knows only the templates, services, sub-merchants, AppIDs and payers that were declared in it"
    STRICT_FIELDS Assumed "an internal error number for unknown parameters was seen; not proven for these families (D-22)"
        "a strict world refuses fields that the operation does not have"
    TEMPLATE_KIND Documented "each family's product introduction"
        "a template serves one kind of deduction only"
    RETURN_URL Documented "global pre-sign pages of 2025.03"
        "a return_url begins with an address that is configured on the template"
    EXPIRED_TIME Assumed "D-06"
        "expired_time lies in the future"
    PAYER_IP Documented "/doc/global/v3/zh/4013015440"
        "the payer signs from user_client_ip when the pre-sign names it"
    PAYER_NAMED Documented "pre-sign pages"
        "the payer that signs is the one whom the pre-sign named"
    ROLE Documented "the role that each page is written for"
        "an operation is for some kinds of merchants only"
    MODE Documented "/doc/global/v3/zh/4013015440"
        "sub_mchid and sp_appid ask for institution mode, appid alone for direct mode"
    NOT_IN_FORCE Assumed "pages say that the contract must be in force, not what happens otherwise (D-30)"
        "what is not in force cannot be ended, booked or charged"
    CONTRACT_UNKNOWN Assumed "/doc/global/v3/en/4012356587 and one live log for deduct and notify: 403 CONTRACT_NOT_EXIST; elsewhere 404 (D-02, D-31)"
        "a contract that is not there, or another's, is not there"
    NEVER_CONFIRMED Assumed "pages name the signing as precondition (D-29)"
        "a number that was pre-signed and never confirmed cannot be queried"
    EXPIRY Assumed "samples show one year (D-27)"
        "a contract ends after a year by itself, unless its template says otherwise, and that is told"
    TERMINATION_TOLD Documented "callback pages of 2025.02"
        "the end of a contract is told at the termination URL of its template, whoever ended it"
    TERMINATION_URL_GUESSED Assumed "only a convenience: the real address is configured by hand"
        "a template without a termination URL tells it where the signing was told"
    ONLY_SUCCESS_TOLD Documented "every pre-sign page"
        "a signing that is given up, too late or failed is not told (D-35)"
    EXEMPT_TOLD Assumed "no page describes it (D-01)"
        "a password-exempt contract is told as ENTRUST.SIGN and ENTRUST.TERMINATE with the fields of its query"

    PRE_SIGN_WINDOW Documented "scheduled-deduct pre-sign pages of 2024.11"
        "a scheduled deduction is pre-signed before 19:00 of the day before"
    PRICE Documented "scheduled-deduct pre-sign pages of 2024.11"
        "an estimated amount is not above the standard price of the template"
    SCHEDULE_NEEDED Documented "scheduled-deduct pre-sign pages of 2024.11"
        "a template of type 预约扣费 needs deduct_schedule"
    BOOKING_WINDOW Documented "/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html (2024.11.18)"
        "a deduction is booked on the day before, from 08:00 to 19:30"
    BOOKING_AMOUNT Documented "/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html (2024.11.18)"
        "the booked amount equals the estimated one"
    BOOKED_ONCE Documented "/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html (2024.11.18)"
        "a contract or period is booked once"
    DEDUCT_WINDOW Documented "product introduction of 2024.07.30"
        "a scheduled deduction is made on its day, from 00:00 to 24:00, after it was booked"
    DEDUCT_AMOUNT Documented "product introduction of 2024.07.30"
        "the deducted amount equals the booked one"
    DEDUCTED_ONCE Documented "product introduction of 2024.07.30"
        "a period is paid once"
    SCHEDULED_ENDS Documented "product introduction of 2024.07.30"
        "a scheduled contract ends with its first deduction, or at 08:00 of the day after its day"

    PERIOD_NUMBERS Documented "/docs/merchant/products/insurance-entrusted-payment/introduction.html (2025.01.06)"
        "policy_period_id is 1 to 840, and larger than before when a contract is renewed"
    PERIOD_DATES Documented "/doc/v3/merchant/4015980869 (2025.12.05)"
        "the days of an insurance's periods rise with their numbers"
    PERIOD_AHEAD Documented "/doc/v3/merchant/4015980869 (2025.12.05); the introduction for renewals"
        "a period's day is later than today and not after policy_end_date; the first one may be today when it is paid while signing"
    PERIOD_COUNT Observed "a thread of 2024-02 on the mini program pre-sign: one period was refused, the support asked for two"
        "signing with payment lists two periods at least, signing alone one"
    PERIOD_AMOUNTS Documented "/doc/v3/merchant/4012528600 (2025.02.20)"
        "all amounts are equal, or the first is lower, free (signing alone) or two or three times the others (paid while signing, with 25 days for each merged period)"
    PERIOD_FREQUENCY Assumed "pages say that days fit the template's frequency, not how closely: five days of play"
        "the days of the periods follow the template's frequency, if it has one"
    COVERAGE Documented "/doc/v3/merchant/4012528600 (2025.02.20)"
        "policy_coverage_detail is there for all periods or none, and equal for all that cost the same"
    AUTO_FLAGS Documented "/docs/merchant/products/insurance-entrusted-payment/introduction.html (2025.01.06)"
        "can_auto_insure and can_auto_reinsure are not both true"
    SIGN_AND_PAY Documented "/doc/v3/merchant/4012528600 (2025.02.20)"
        "amount, out_trade_no, description and transaction_notify_url go together and pay the first period; without the money the signing fails and both numbers are burnt"
    FREE_PERIOD Assumed "a free period cannot be booked, and pages do not say what becomes of it"
        "a free first period counts as paid when the contract is signed"
    PERIOD_BOOKING_WINDOW Documented "/doc/v3/merchant/4012471270 (2024.11.18)"
        "a period is booked from 1 day before its day to 28 days after it, from 08:00 to 19:30; booking a later one cancels the booking of an earlier one"
    PERIOD_BOOKING_AMOUNT Documented "/doc/v3/merchant/4012471270 (2024.11.18)"
        "the booked amount equals the estimated one of the period"
    PERIOD_DEDUCT_WINDOW Documented "/doc/v3/merchant/4012471158 (2024.12.18)"
        "a booked period is deducted from the day after the booking to 29 days after its day, from 08:00 to 20:00, and is EXPIRED then"
    PERIOD_LATE Assumed "pages do not say what happens to a deduction that is accepted in time and decided later"
        "a period whose deduction is not decided yet expires only when that has failed"
    PERIOD_UNKNOWN Assumed "D-02"
        "a period that the contract does not have is RESOURCE_NOT_EXISTS"
    PERIODS_OF_SIGNED Documented "/doc/v3/merchant/4012489530 (2024.09.02)"
        "the periods of a contract whose signing failed cannot be listed"
    PERIOD_PAGE Documented "/doc/v3/merchant/4012489530 (2024.09.02)"
        "a page of periods has 1 to 120 rows, 20 when not said, and begins at offset, counted from 0"
    MODIFY_WINDOW Documented "/doc/v3/merchant/4012987596 (2025.01.17)"
        "periods are modified from 08:00 to 19:00, until the last day on which they can be booked"
    MODIFY_AMOUNTS Documented "/doc/v3/merchant/4012987596 (2025.01.17)"
        "all periods are listed, and only amounts of unpaid ones are lowered, to one new amount; with a first period at a discount, after that is over and to more than it"
    MODIFY_BOOKED Documented "/doc/v3/merchant/4012987596 (2025.01.17)"
        "modifying a booked period cancels its booking, which allow_cancel_scheduled must allow"
    MODIFY_LIMIT Documented "/doc/v3/merchant/4012987596 (2025.01.17)"
        "the periods of a contract are modified once a day and three times in all"
    RENEWABLE Documented "/docs/merchant/products/insurance-entrusted-payment/introduction.html (2025.01.06)"
        "a contract is renewed when one of the automatic flags is true, a period of its term is paid, and the last one is not booked and unpaid"
    RENEW_WINDOW Documented "/docs/merchant/products/insurance-entrusted-payment/introduction.html (2025.01.06)"
        "renewal is open 0 to 29 days after the last period's day (monthly), 60 to 89 (quarterly) or 335 to 364 (yearly), from 08:00 to 19:00"
    RENEWED_ONCE Documented "/docs/merchant/products/insurance-entrusted-payment/introduction.html (2025.01.06)"
        "each term is renewed once"
    RENEW_COUNT Documented "/doc/v3/merchant/4012489588 (2025.03.05)"
        "a renewal brings 1 to 12 periods"
    RENEW_AMOUNT Documented "/doc/v3/merchant/4012489588 (2025.03.05)"
        "an amount after a renewal differs from the last one before by half of that at most"
    TO_BE_RENEWED Assumed "pages name the state, not the moment"
        "an insurance that can be renewed waits for that as soon as all its periods are paid or expired"
    TERMINATE_PENDING Assumed "pages say that a payer may undo it, not for how long"
        "a payer's wish to end an insurance is final and told after 24 hours; a contract that waits for renewal ends at once"
    INSURANCE_EXPIRY Assumed "D-27 leaves it open; a shorter life would end contracts before they can be renewed"
        "an insurance ends a year after the day of its last period, unless its template says otherwise"

    CREDIT_AMOUNT Documented "/doc/v3/partner/4016779459 (2025.12.05) and its siblings"
        "amounts of a credit repayment are written as text: whole numbers of 分"
    CREDIT_LIMIT Documented "/doc/v3/partner/4016779459 (2025.12.05)"
        "no repayment is above the repayment_amount_limit that the payer agreed to"
    CREDIT_PARTIES Assumed "pages say whose they are, not what happens otherwise"
        "appid and openid of a booking are those of the contract"
    CREDIT_ONE_ITEM Documented "/doc/v3/partner/4016779459 (2025.12.05)"
        "one repayment is booked at a time"
    CREDIT_RECORD Documented "/doc/v3/partner/4016779459 (2025.12.05); that the same booking again gives the same answer is assumed"
        "an out_record_id of a service provider is used once"
    CREDIT_LEAST Documented "/doc/v3/partner/4016779459 (2025.12.05): 5 % for consumer loans; cash loans, which need 10 %, are not told apart"
        "min_repayment_amount is 5 % of repayment_amount at least"
    CREDIT_DATE Documented "/doc/v3/partner/4016779459 (2025.12.05)"
        "a repayment is booked for a day from tomorrow on, less than 15 days from today"
    CREDIT_BOOKED Documented "/doc/v3/partner/4016779459 (2025.12.05)"
        "a repayment is booked before it is deducted"
    CREDIT_DEDUCT Assumed "pages do not say how often a booking is deducted"
        "a booked repayment may be deducted in parts, one at a time, until all of it is paid"
    CREDIT_TOLD Documented "/doc/v3/partner/4016790592: the page has the successful state alone"
        "only a repayment that succeeded is told"
    CREDIT_SIGNED_PAYING Assumed "trade_info is described, the order that comes of it is not"
        "an order that is paid while signing has its out_trade_no for an out_record_id"
    INDIVIDUAL_SILENT Assumed "no page describes a notification"
        "the authorization of a person to be paid is not told; it is queried"

    NOTICE_HOURS Documented "/doc/v2/merchant/4011987402"
        "a pre-deduct notice is sent from 07:00 to 22:00 (D-28)"
    NOTICE_REPEATED Documented "official skills of the entrusted deduction"
        "the same notice again is RESOURCE_ALREADY_EXISTS, another one INVALID_REQUEST"
    NOTICE_KIND Documented "/doc/v2/merchant/4011987402"
        "only a periodic template takes pre-deduct notices"
    FAIL_NOTICE Documented "/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml"
        "a retry notice follows a failed deduction on a day of deduction"

    OUT_TRADE_NO Documented "order pages"
        "an out_trade_no is used once; the same request again gives the same answer, another one is refused"
    ORDER_UNKNOWN Documented "order pages"
        "an order that is not there is ORDER_NOT_EXIST"
    PAYER_CANNOT_PAY Documented "order pages"
        "NOT_ENOUGH, USER_ACCOUNT_ABNORMAL and RULE_LIMIT say why a payer's money does not come"
    REVERSED_PAID Documented "/doc/global/v3/en/4012356623"
        "a paid order cannot be reversed (ORDERPAID), a closed one not again (ORDERCLOSED)"
    CLOSE_PAID Documented "order pages"
        "a paid order cannot be closed"
    REFUND_AMOUNT Documented "refund pages"
        "all refunds of an order together are not above what was paid"
    REFUND_PAID Documented "refund pages"
        "only a paid order is refunded"
    REFUND_REPEATED Documented "refund pages"
        "an out_refund_no is used once; the same request again gives the same refund"
    REFUND_ORDER Documented "refund pages: 404 RESOURCE_NOT_EXISTS"
        "a refund names an order of the caller's by transaction_id or out_trade_no"
    REFUND_TOTAL Documented "refund pages"
        "amount.total of a refund is the amount of the order, in its currency"
    REFUND_TIMES Documented "/doc/v3/merchant/4012587971"
        "an order is refunded 50 times at most, within 365 days of its payment"
    REFUND_UNKNOWN Documented "refund query pages: 404 RESOURCE_NOT_EXISTS"
        "a refund that is not there, or another's, is not there"
    REFUND_TOLD Documented "refund pages"
        "a refund is told at the notify_url of its own request only; the address that a merchant sets by hand is not played"

    BILL_DATE Documented "/doc/v3/merchant/4012791866"
        "a bill is of one day of the last three months"
    BILL_READY Assumed "pages advise to ask after 10:00 of the next day; some know 400 STATEMENT_CREATING for an earlier call"
        "the bill of a day is there from 10:00 of the day after, Beijing time; before that it is NO_STATEMENT_EXIST"
    BILL_EMPTY Documented "bill pages: 400 NO_STATEMENT_EXIST"
        "a day without payment and refund has no bill"
    BILL_FUNDS Assumed "the fund bill pages do not say it for every kind of merchant"
        "money of a sub-merchant's orders is on the sub-merchant's basic account, and moves when a payment or a refund is accepted"
    BILL_TOKEN Documented "bill pages: 400 INVALID_REQUEST, 403 NO_AUTH"
        "a bill is downloaded with the token that the same merchant was given"
    SUB_ORDERS Assumed "not stated (D-18)"
        "a combined deduction has 1 to 50 parts"

    ORDER_AMOUNT Documented "order pages"
        "an order is over 1 分 or more, in CNY"
    ORDER_PAYER Documented "order pages (D-03)"
        "a JSAPI order of a service provider names its payer by sp_openid, sub_openid or both"
    ORDER_CLOSED Documented "order pages: 400 ORDER_CLOSED"
        "a closed order is neither placed nor closed again; a new order needs a new number"
    PREPAY_LIFE Documented "order pages"
        "a prepay_id is good for two hours; the same request after that gives a new one"
    TIME_EXPIRE Assumed "order pages name the field, and not what a wrong value is answered with"
        "time_expire lies in the future, and an order that nobody has paid by then is closed"
    REVERSE_UNPAID Assumed "only code payments are reversed after payment, and these are not played"
        "an order that nobody has paid can be reversed, a paid one is refunded instead"

    SIGNED_BY_PAYING Documented "/doc/v3/merchant/4012530178 and the pay-redirect pages of password-exempt payment"
        "a session that belongs to an order is signed by paying that order while the session lives"
    CONTRACT_INFO Documented "/doc/v3/merchant/4012530178, /doc/v3/partner/4012688481"
        "contract_info names a contract to pay with, a token, or a template with the ordering merchant and AppID"
    EXEMPT_PAYS Assumed "pages name the field and not its rules (D-02)"
        "an order is paid with a password-exempt contract of this merchant that is in force and the payer's own"
    CLASSIC_TOLD Assumed "v2 tells these contracts in XML"
        "a contract that was signed while paying is told as ENTRUST.SIGN and ENTRUST.TERMINATE"
    CLASSIC_AGAIN Assumed "one v2 page (D-23)"
        "a contract_code may be signed with again once its contract has ended"
    CLASSIC_CHARGED Assumed "no page says otherwise"
        "a contract that was signed while paying is charged through v2"

    EDU_ENDED Assumed "pages say that an error code comes, not which (D-38)"
        "a contract of 教育续费通 that is unknown or ended is answered with 404 RESOURCE_NOT_EXISTS"
    EDU_LAST Assumed "one contract of a template is in force at most; what a list of ended ones holds is not said"
        "the query by user answers with the last contract of template and user, if it has the status asked for"
    EDU_SUB_MERCHANT Documented "/doc/v3/partner/4012465360"
        "a service provider names the sub-merchant, and the same one in each call"
    SCHOOL_UNKNOWN Documented "/doc/v3/partner/4012468959"
        "a contract of 校园轻松付 that is unknown is 404 NOT_FOUND"

    UNSIGNED_401 Observed "a log of unsigned calls to the live service, 2026-09-11"
        "an answer that refuses the caller's identity is not signed; every other answer is (D-16)"
    CHECK_ORDER Observed "a log of unsigned calls to the live service, 2026-09-11"
        "path, method, headers, authorization, time, signature, body are judged in this order"
    FREQUENCY Documented "API pages (D-04)"
        "too many calls are 429 FREQUENCY_LIMITED"
    SENSITIVE_KEY Documented "/doc/v3/merchant/4013053257, 4013053279"
        "a request with sensitive fields names in Wechatpay-Serial the key that it encrypted them for"
    SENSITIVE_OPENS Assumed "the pages say how to encrypt, not what a ciphertext that cannot be opened is answered with"
        "every sensitive field of a request opens with the key that Wechatpay-Serial names"
    CERTIFICATES_404 Documented "/doc/v3/merchant/4012551764"
        "a merchant with the public key alone has no platform certificates"
}

/// All rules, for `GET /sandbox/rules`.
#[must_use]
pub fn rules() -> &'static [&'static Rule] {
    ALL
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_rule_has_a_source_and_a_name_of_its_own() {
        let mut ids = HashSet::new();
        for rule in ALL {
            assert!(rule.source.len() >= 4, "{} has no source", rule.id);
            assert!(rule.says.len() >= 10, "{} says nothing", rule.id);
            assert!(ids.insert(rule.id), "{} comes twice", rule.id);
        }
    }
}
