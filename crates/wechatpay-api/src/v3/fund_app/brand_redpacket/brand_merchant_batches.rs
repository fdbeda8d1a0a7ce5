// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/brand-redpacket/brand-merchant-batches`

pub mod batch_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
///
/// `POST`: 品牌商户发放红包, see <https://pay.weixin.qq.com/doc/v3/merchant/4014310358>.
#[derive(Debug, Clone)]
pub struct BrandMerchantBatches<C> {
    at: At<C>,
}

impl<C: Caller> BrandMerchantBatches<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
    #[doc(alias = "batchNo")]
    #[must_use]
    pub fn batch_no(&self, batch_no: impl std::fmt::Display) -> batch_no::BatchNo<C> {
        batch_no::BatchNo::new(self.at.with("batch_no", batch_no))
    }

    /// 品牌商户发放红包: `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014310358>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES, body)
    }
}

/// What [`BrandMerchantBatches::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: i64,
    /// 品牌AppID.
    pub brand_appid: String,
    /// `scene`: one of `CUSTOM_SEND`.
    pub scene: Scene,
    /// 品牌红包模板ID.
    pub template_id: String,
    /// 商家品牌红包批次单号.
    pub out_batch_no: String,
    /// 品牌红包批次名称.
    pub batch_name: String,
    /// 品牌红包批次备注.
    pub batch_remark: String,
    /// 总金额.
    pub total_amount: i64,
    /// 总笔数.
    pub total_num: i64,
    /// 品牌红包明细列表.
    pub detail_list: Vec<DetailList>,
}

crate::open_enum! {
/// `scene`.
    Scene {
    CustomSend = "CUSTOM_SEND",
    }
}

/// 品牌红包明细列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DetailList {
    /// 商家品牌红包明细单号.
    pub out_detail_no: String,
    /// 红包金额.
    pub amount: i64,
    /// 接收红包用户OpenID.
    pub openid: String,
    /// 接收红包用户姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<crate::Sensitive>,
    /// 红包备注.
    pub remark: String,
}

/// What [`BrandMerchantBatches::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商家品牌红包批次单号.
    pub out_batch_no: String,
    /// 微信支付品牌红包批次单号.
    pub batch_no: Option<String>,
    /// 品牌红包批次创建时间.
    pub create_time: String,
    /// `batch_state`: one of `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`.
    pub batch_state: Option<BatchState>,
}

crate::answer! {
    PostAnswer {
        required out_batch_no "out_batch_no",
        optional batch_no "batch_no",
        required create_time "create_time",
        optional batch_state "batch_state",
    }
}

crate::open_enum! {
/// `batch_state`.
    BatchState {
    WaitPay = "WAIT_PAY",
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    Finished = "FINISHED",
    Closed = "CLOSED",
    }
}

impl Request for PostRequest {}
