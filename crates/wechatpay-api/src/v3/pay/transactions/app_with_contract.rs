// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions/app-with-contract`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/transactions/app-with-contract`
///
/// `POST`: APP下单并签约, see <https://pay.weixin.qq.com/doc/v3/merchant/4017019923>.
#[derive(Debug, Clone)]
pub struct AppWithContract<C> {
    at: At<C>,
}

impl<C: Caller> AppWithContract<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// APP下单并签约: `POST /v3/pay/transactions/app-with-contract`
    ///
    /// For: direct merchant (直连商户). Places an order that signs a contract while it is paid.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017019923>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_TRANSACTIONS_APP_WITH_CONTRACT, body)
    }
}

/// What [`AppWithContract::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众号ID.
    pub appid: String,
    /// 直连商户号.
    pub mchid: String,
    /// 商品描述: shown to the user.
    pub description: String,
    /// 商户订单号: the merchant's own order number, unique.
    pub out_trade_no: String,
    /// 交易结束时间: a time of RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 附加数据: the merchant's own data, comes back as sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 通知地址: at most 256 characters; `https`, no query string.
    pub notify_url: String,
    /// 订单优惠标记: for promotions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额.
    pub amount: Amount,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 签约授权信息.
    pub contract_info: ContractInfo,
}

pub use crate::v3::pay::partner::transactions::app_with_contract::Amount;

pub use crate::v3::pay::partner::transactions::app_with_contract::Detail;

pub use crate::v3::pay::partner::transactions::app_with_contract::GoodsDetail;

pub use crate::v3::pay::partner::transactions::app_with_contract::SceneInfo;

pub use crate::v3::pay::partner::transactions::app_with_contract::StoreInfo;

pub use crate::v3::pay::partner::transactions::app_with_contract::SettleInfo;

pub use crate::v3::pay::partner::transactions::app_with_contract::ContractInfo;

pub use crate::v3::pay::partner::transactions::app_with_contract::PostAnswer;

impl Request for PostRequest {}
