// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
///
/// `POST`: 个人收款-申请异常结算批次单处理, see <https://pay.weixin.qq.com/doc/v3/partner/4015198012>.
#[derive(Debug, Clone)]
pub struct ApplyAbnormalSettle<C> {
    at: At<C>,
}

impl<C: Caller> ApplyAbnormalSettle<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 个人收款-申请异常结算批次单处理: `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015198012>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS_SETTLE_BATCH_NO_APPLY_ABNORMAL_SETTLE, body)
    }
}

/// What [`ApplyAbnormalSettle::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 商户异常结算批次单号.
    pub out_abnormal_settle_batch_no: String,
    /// `abnormal_settle_type`: one of `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
    pub abnormal_settle_type: AbnormalSettleType,
    /// 异常处理说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

crate::open_enum! {
/// `abnormal_settle_type`.
    AbnormalSettleType {
    TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}

/// What [`ApplyAbnormalSettle::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户结算批次单号.
    pub out_settle_batch_no: String,
    /// 微信支付结算批次单号.
    pub settle_batch_no: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 收款方描述.
    pub description: String,
    /// `state`: one of `ACCEPTED`, `RECEIVED`, `SUCCESS`, `DEDUCT_FEE_FAIL`, `ABNORMAL`, `ABNORMAL_SETTLE_SUCCESS`.
    pub state: State,
    /// `trade_scenario`: one of `RECOMMERCE`, `INDIVIDUALTRADE`.
    pub trade_scenario: TradeScenario,
    /// 批次创建时间.
    pub create_time: String,
    /// 批次完成时间.
    pub finish_time: Option<String>,
    /// `abnormal_type`: one of `AUTH_RELATIONSHIP_INVALID`, `USER_PAY_QUOTA_LIMIT`.
    pub abnormal_type: Option<AbnormalType>,
    /// 异常结算处理结果.
    pub abnormal_settle_result: Option<AbnormalSettleResult>,
}

crate::answer! {
    PostAnswer {
        required out_settle_batch_no "out_settle_batch_no",
        required settle_batch_no "settle_batch_no",
        required individual_auth_id "individual_auth_id",
        required description "description",
        required state "state",
        required trade_scenario "trade_scenario",
        required create_time "create_time",
        optional finish_time "finish_time",
        optional abnormal_type "abnormal_type",
        optional abnormal_settle_result "abnormal_settle_result",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Accepted = "ACCEPTED",
    Received = "RECEIVED",
    Success = "SUCCESS",
    DeductFeeFail = "DEDUCT_FEE_FAIL",
    Abnormal = "ABNORMAL",
    AbnormalSettleSuccess = "ABNORMAL_SETTLE_SUCCESS",
    }
}

crate::open_enum! {
/// `trade_scenario`.
    TradeScenario {
    Recommerce = "RECOMMERCE",
    Individualtrade = "INDIVIDUALTRADE",
    }
}

crate::open_enum! {
/// `abnormal_type`.
    AbnormalType {
    AuthRelationshipInvalid = "AUTH_RELATIONSHIP_INVALID",
    UserPayQuotaLimit = "USER_PAY_QUOTA_LIMIT",
    }
}

/// 异常结算处理结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AbnormalSettleResult {
    /// `abnormal_settle_type`: one of `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
    pub abnormal_settle_type: AbnormalSettleType,
    /// 批次创建时间.
    pub apply_success_time: String,
    /// 微信支付异常资金付款单号.
    pub abnormal_fund_receipt_id: String,
    /// 商户异常结算批次单号.
    pub out_abnormal_settle_batch_no: String,
}

crate::answer! {
    AbnormalSettleResult {
        required abnormal_settle_type "abnormal_settle_type",
        required apply_success_time "apply_success_time",
        required abnormal_fund_receipt_id "abnormal_fund_receipt_id",
        required out_abnormal_settle_batch_no "out_abnormal_settle_batch_no",
    }
}

impl Request for PostRequest {}
