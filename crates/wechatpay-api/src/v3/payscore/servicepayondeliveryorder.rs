// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/servicepayondeliveryorder`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/servicepayondeliveryorder`
///
/// `POST`: 创建先用后付订单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012856585>.
#[derive(Debug, Clone)]
pub struct Servicepayondeliveryorder<C> {
    at: At<C>,
}

impl<C: Caller> Servicepayondeliveryorder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建先用后付订单: `POST /v3/payscore/servicepayondeliveryorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012856585>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_SERVICEPAYONDELIVERYORDER, body)
    }
}

/// What [`Servicepayondeliveryorder::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayments>>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 订单风险金.
    pub risk_fund: RiskFund,
    /// 商户数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 是否需要用户确认.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 先用后付购物详情.
    pub shopping_info: ShoppingInfo,
}

/// 后付费项目.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostPayments {
    /// 付费项目名称.
    pub name: String,
    /// 金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 计费说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 付费数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

pub use crate::v3::payscore::partner::serviceorder::PostDiscounts;

pub use crate::v3::payscore::partner::serviceorder::direct_complete::TimeRange;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Location;

pub use crate::v3::payscore::partner::serviceorder::RiskFund;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::Name;

/// 先用后付购物详情.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ShoppingInfo {
    /// 实际购物商家公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_merchant_appid: Option<String>,
    /// 单详跳转链接.
    pub jump_link: JumpLink,
    /// 商品列表.
    pub goods: Vec<Goods>,
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::JumpLink;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::JumpLinkType;

pub use crate::v3::payscore::partner::permissions::assess_user_risk_level::Goods;

/// What [`Servicepayondeliveryorder::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 服务订单状态.
    pub state: String,
    /// 订单状态说明.
    pub state_description: Option<String>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostAnswerPostPayments>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<PostAnswerPostDiscounts>>,
    /// 服务风险金.
    pub risk_fund: Option<PostAnswerRiskFund>,
    /// 服务时间段.
    pub time_range: Option<PostAnswerTimeRange>,
    /// 服务位置.
    pub location: Option<PostAnswerLocation>,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: String,
    /// 跳转微信侧小程序订单数据.
    pub package: String,
    /// 先用后付购物详情.
    pub shopping_info: Option<PostAnswerShoppingInfo>,
}

crate::answer! {
    PostAnswer {
        required appid "appid",
        required mchid "mchid",
        required out_order_no "out_order_no",
        required service_id "service_id",
        required service_introduction "service_introduction",
        required state "state",
        optional state_description "state_description",
        optional post_payments "post_payments",
        optional post_discounts "post_discounts",
        optional risk_fund "risk_fund",
        optional time_range "time_range",
        optional location "location",
        optional attach "attach",
        optional notify_url "notify_url",
        required order_id "order_id",
        required package "package",
        optional shopping_info "shopping_info",
    }
}

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerPostPayments;

pub use crate::v3::payscore::serviceorder::PostAnswerPostDiscounts;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerRiskFund;

pub use crate::v3::payscore::serviceorder::PostAnswerTimeRange;

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerLocation as PostAnswerLocation;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerShoppingInfo;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerShoppingInfoJumpLink;

pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::PostAnswerShoppingInfoGoods;

impl Request for PostRequest {}
