// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`

pub mod details;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
///
/// `GET`: 微信支付批次单号查询批次单, see <https://pay.weixin.qq.com/doc/v3/merchant/4014310369>.
#[derive(Debug, Clone)]
pub struct BatchNo<C> {
    at: At<C>,
}

impl<C: Caller> BatchNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
    #[must_use]
    pub fn details(&self) -> details::Details<C> {
        details::Details::new(self.at.clone())
    }

    /// 微信支付批次单号查询批次单: `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014310369>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::fund_app::GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO, query)
    }
}

/// What [`BatchNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 是否需要查询品牌红包明细单.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_query_detail: Option<bool>,
    /// `detail_state`: one of `DETAIL_VIEW_ALL`, `DETAIL_VIEW_SUCCESS`, `DETAIL_VIEW_FAIL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<DetailState>,
}

crate::open_enum! {
/// `detail_state`.
    DetailState {
    DetailViewAll = "DETAIL_VIEW_ALL",
    DetailViewSuccess = "DETAIL_VIEW_SUCCESS",
    DetailViewFail = "DETAIL_VIEW_FAIL",
    }
}

/// What [`BatchNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 微信支付品牌红包批次单号.
    pub batch_no: String,
    /// 商家品牌红包批次单号.
    pub out_batch_no: String,
    /// 品牌ID.
    pub brand_id: Option<i64>,
    /// 品牌红包模板ID.
    pub template_id: Option<String>,
    /// 品牌AppID.
    pub brand_appid: Option<String>,
    /// `batch_state`: one of `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`.
    pub batch_state: BatchState,
    /// 品牌红包批次名称.
    pub batch_name: String,
    /// 品牌红包批次备注.
    pub batch_remark: String,
    /// `close_reason`: one of `MERCHANT_REVOCATION`, `SYSTEM_OVERDUE_CLOSE`.
    pub close_reason: Option<CloseReason>,
    /// 总金额.
    pub total_amount: i64,
    /// 总笔数.
    pub total_num: i64,
    /// 品牌红包批次创建时间.
    pub create_time: String,
    /// 品牌红包批次更新时间.
    pub update_time: Option<String>,
    /// 发放成功金额.
    pub success_amount: i64,
    /// 发放成功笔数.
    pub success_num: i64,
    /// 发放失败金额.
    pub fail_amount: i64,
    /// 发放失败笔数.
    pub fail_num: i64,
    /// 品牌红包明细列表.
    pub detail_list: Option<Vec<DetailList>>,
}

crate::answer! {
    GetAnswer {
        required brand_mchid "brand_mchid",
        required batch_no "batch_no",
        required out_batch_no "out_batch_no",
        optional brand_id "brand_id",
        optional template_id "template_id",
        optional brand_appid "brand_appid",
        required batch_state "batch_state",
        required batch_name "batch_name",
        required batch_remark "batch_remark",
        optional close_reason "close_reason",
        required total_amount "total_amount",
        required total_num "total_num",
        required create_time "create_time",
        optional update_time "update_time",
        required success_amount "success_amount",
        required success_num "success_num",
        required fail_amount "fail_amount",
        required fail_num "fail_num",
        optional detail_list "detail_list",
    }
}

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::BatchState;

crate::open_enum! {
/// `close_reason`.
    CloseReason {
    MerchantRevocation = "MERCHANT_REVOCATION",
    SystemOverdueClose = "SYSTEM_OVERDUE_CLOSE",
    }
}

/// 品牌红包明细列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetailList {
    /// 微信支付品牌红包明细单号.
    pub transfer_detail_no: String,
    /// 商家品牌红包明细单号.
    pub out_detail_no: String,
    /// `detail_state`: one of `DETAIL_INIT`, `DETAIL_WAIT_PAY`, `DETAIL_PROCESSING`, `DETAIL_SUCCESS`, `DETAIL_FAIL`.
    pub detail_state: DetailListDetailState,
}

crate::answer! {
    DetailList {
        required transfer_detail_no "transfer_detail_no",
        required out_detail_no "out_detail_no",
        required detail_state "detail_state",
    }
}

crate::open_enum! {
/// `detail_state`.
    DetailListDetailState {
    DetailInit = "DETAIL_INIT",
    DetailWaitPay = "DETAIL_WAIT_PAY",
    DetailProcessing = "DETAIL_PROCESSING",
    DetailSuccess = "DETAIL_SUCCESS",
    DetailFail = "DETAIL_FAIL",
    }
}

impl Request for GetQuery {}
