//! Each family's deduction (扣款).

use super::order::OrderRef;
#[allow(unused_imports, reason = "used by the families that are switched on")]
use super::{family::Family, order::SubOrderRef};
use wechatpay_spec::{Operation, table::v3};

/// The body of a deduction: every family's typed `PostRequest`.
///
/// | family | module | decided |
/// |---|---|---|
/// | 境外 | `v3::global::papay::transactions` | by the answer |
/// | 合单 | `v3::ecommerce::combine_papay::transactions` | by the answer |
/// | 委托代扣, 预约扣费 | `v3::papay::pay::transactions::apply`, `…::partner::transactions::apply` | later |
/// | 鸿蒙 | `v3::papay::pay::harmony::transactions::apply` | later |
/// | 保险 | `v3::papay::insurance_pay::transactions::apply` | later |
/// | 教育续费通, 校园轻松付 | `v3::edu_papay::transactions`, `v3::eduschoolpay::transactions` | later |
/// | 信贷还款 | `v3::credit_repayment::partner::deduct_orders` | later |
///
/// 免密支付 is paid by an order with `contract_info.password_free_contract_id` (`v3::pay::transactions::jsapi_with_contract`).
///
/// It cannot be implemented elsewhere.
pub trait Deduct: sealed::Deducts {}

impl<R: sealed::Deducts> Deduct for R {}

/// Whether an operation deducts: those of [`Deduct`], whatever features are on.
pub(crate) fn deducts(operation: &Operation) -> bool {
    DEDUCTIONS.iter().any(|deduction| std::ptr::eq(*deduction, operation))
}

static DEDUCTIONS: [&Operation; 9] = [
    &v3::global::POST_PAPAY_TRANSACTIONS,
    &v3::ecommerce::POST_COMBINE_PAPAY_TRANSACTIONS,
    &v3::papay::POST_PAY_TRANSACTIONS_APPLY,
    &v3::papay::POST_PAY_PARTNER_TRANSACTIONS_APPLY,
    &v3::papay::POST_PAY_HARMONY_TRANSACTIONS_APPLY,
    &v3::papay::POST_INSURANCE_PAY_TRANSACTIONS_APPLY,
    &v3::edu_papay::POST_TRANSACTIONS,
    &v3::eduschoolpay::POST_TRANSACTIONS,
    &v3::credit_repayment::POST_PARTNER_DEDUCT_ORDERS,
];

pub(super) mod sealed {
    use wechatpay_api::Request;
    use wechatpay_spec::Operation;

    use super::OrderRef;

    /// How a request deducts.
    pub trait Deducts: Request {
        #[doc(hidden)]
        const OPERATION: &'static Operation;
        #[doc(hidden)]
        fn order(&self) -> OrderRef;
    }
}

#[allow(unused_macros, reason = "used by the families that are switched on")]
macro_rules! deducts {
    ($($request:ty, $operation:path, |$it:ident| $order:expr;)+) => {$(
        impl sealed::Deducts for $request {
            const OPERATION: &'static wechatpay_spec::Operation = &$operation;

            fn order(&self) -> OrderRef {
                let $it = self;
                $order
            }
        }
    )+};
}

#[cfg(feature = "global")]
deducts! {
    wechatpay_api::v3::global::papay::transactions::PostRequest,
        wechatpay_spec::table::v3::global::POST_PAPAY_TRANSACTIONS,
        |it| OrderRef { sub_mchid: it.sub_mchid.clone(), ..OrderRef::new(Family::Global, &it.out_trade_no) };
}

#[cfg(feature = "ecommerce")]
deducts! {
    wechatpay_api::v3::ecommerce::combine_papay::transactions::PostRequest,
        wechatpay_spec::table::v3::ecommerce::POST_COMBINE_PAPAY_TRANSACTIONS,
        |it| OrderRef {
            combine_appid: Some(it.combine_appid.clone()),
            sub_orders: it.sub_orders.iter().flatten().map(|part| SubOrderRef {
                mchid: part.mchid.clone(),
                sub_mchid: part.sub_mchid.clone(),
                out_trade_no: part.out_trade_no.clone(),
            }).collect(),
            ..OrderRef::new(Family::CombinePapay, &it.combine_out_trade_no)
        };
}

#[cfg(feature = "papay")]
deducts! {
    wechatpay_api::v3::papay::pay::transactions::apply::PostRequest,
        wechatpay_spec::table::v3::papay::POST_PAY_TRANSACTIONS_APPLY,
        |it| OrderRef::new(Family::Papay, &it.out_trade_no);
    wechatpay_api::v3::papay::pay::partner::transactions::apply::PostRequest,
        wechatpay_spec::table::v3::papay::POST_PAY_PARTNER_TRANSACTIONS_APPLY,
        |it| OrderRef::new(Family::PartnerPapay, &it.out_trade_no).with_sub_mchid(&it.sub_mchid);
    wechatpay_api::v3::papay::pay::harmony::transactions::apply::PostRequest,
        wechatpay_spec::table::v3::papay::POST_PAY_HARMONY_TRANSACTIONS_APPLY,
        |it| OrderRef::new(Family::Harmony, &it.out_trade_no);
    wechatpay_api::v3::papay::insurance_pay::transactions::apply::PostRequest,
        wechatpay_spec::table::v3::papay::POST_INSURANCE_PAY_TRANSACTIONS_APPLY,
        |it| OrderRef::new(Family::Insurance, &it.out_trade_no);
}

#[cfg(feature = "edu-papay")]
deducts! {
    wechatpay_api::v3::edu_papay::transactions::PostRequest,
        wechatpay_spec::table::v3::edu_papay::POST_TRANSACTIONS,
        |it| OrderRef { sub_mchid: it.sub_mchid.clone(), ..OrderRef::new(Family::EduPapay, &it.out_trade_no) };
}

#[cfg(feature = "eduschoolpay")]
deducts! {
    wechatpay_api::v3::eduschoolpay::transactions::PostRequest,
        wechatpay_spec::table::v3::eduschoolpay::POST_TRANSACTIONS,
        |it| OrderRef { sub_mchid: it.sub_mchid.clone(), ..OrderRef::new(Family::EduSchoolPay, &it.out_trade_no) };
}

#[cfg(feature = "credit-repayment")]
deducts! {
    wechatpay_api::v3::credit_repayment::partner::deduct_orders::PostRequest,
        wechatpay_spec::table::v3::credit_repayment::POST_PARTNER_DEDUCT_ORDERS,
        |it| OrderRef::new(Family::CreditRepayment, &it.out_trade_no);
}
