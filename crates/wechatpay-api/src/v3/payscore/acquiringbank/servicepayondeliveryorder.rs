// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank/servicepayondeliveryorder`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/acquiringbank/servicepayondeliveryorder`
///
/// `POST`: 从业机构创建先用后付订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012783674>.
#[derive(Debug, Clone)]
pub struct Servicepayondeliveryorder<C> {
    at: At<C>,
}

impl<C: Caller> Servicepayondeliveryorder<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 从业机构创建先用后付订单: `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012783674>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER, body)
    }
}

/// What [`Servicepayondeliveryorder::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 渠道商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_fund: Option<RiskFund>,
    /// 商户数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 是否需要用户确认.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 先用后付购物详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shopping_info: Option<ShoppingInfo>,
}

/// 后付费项目.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostPayments {
    /// 付费项目名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
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

/// 后付费商户优惠.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostDiscounts {
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// 服务时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TimeRange {
    /// 服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
}

/// 服务位置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Location {
    /// 服务开始地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_location: Option<String>,
    /// 服务结束地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_location: Option<String>,
}

/// 订单风险金.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RiskFund {
    /// `name`: one of `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// 风险金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 风险说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

crate::open_enum! {
/// `name`.
    Name {
    Deposit = "DEPOSIT",
    Advance = "ADVANCE",
    CashDeposit = "CASH_DEPOSIT",
    EstimateOrderCost = "ESTIMATE_ORDER_COST",
    }
}

/// 先用后付购物详情.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ShoppingInfo {
    /// 实际购物商家公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_merchant_appid: Option<String>,
    /// 单详跳转链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_link: Option<JumpLink>,
    /// 商品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods: Option<Vec<Goods>>,
}

/// 单详跳转链接.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct JumpLink {
    /// `jump_link_type`: one of `JUMP_LINK_MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_link_type: Option<JumpLinkType>,
    /// 小程序跳转AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 小程序跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

crate::open_enum! {
/// `jump_link_type`.
    JumpLinkType {
    JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
    }
}

/// 商品列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Goods {
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 商品图片链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// 商品单价金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 商品品类ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<Vec<String>>,
}

/// What [`Servicepayondeliveryorder::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 服务商公众号ID.
    pub appid: String,
    /// 服务商商户号.
    pub mchid: String,
    /// 子商户公众号ID.
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 服务信息.
    pub service_introduction: String,
    /// 服务订单状态.
    pub state: String,
    /// 订单状态说明.
    pub state_description: Option<String>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostAnswerPostPayments>>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostAnswerPostDiscounts>>,
    /// 服务风险金.
    pub risk_fund: Option<PostAnswerRiskFund>,
    /// 服务时间.
    pub time_range: Option<PostAnswerTimeRange>,
    /// 服务位置.
    pub location: Option<PostAnswerLocation>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 跳转微信侧数据包.
    pub package: Option<String>,
    /// 先用后付购物详情.
    pub shopping_info: Option<PostAnswerShoppingInfo>,
}

crate::answer! {
    PostAnswer {
        required out_order_no "out_order_no",
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
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
        optional order_id "order_id",
        optional package "package",
        optional shopping_info "shopping_info",
    }
}

/// 后付费项目.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPostPayments {
    /// 付费名称.
    pub name: Option<String>,
    /// 付费金额.
    pub amount: Option<i64>,
    /// 付费说明.
    pub description: Option<String>,
    /// 付费数量.
    pub count: Option<i64>,
}

crate::answer! {
    PostAnswerPostPayments {
        optional name "name",
        optional amount "amount",
        optional description "description",
        optional count "count",
    }
}

/// 商户优惠.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPostDiscounts {
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠说明.
    pub description: Option<String>,
    /// 优惠金额.
    pub amount: Option<i64>,
    /// 优惠数量.
    pub count: Option<i64>,
}

crate::answer! {
    PostAnswerPostDiscounts {
        optional name "name",
        optional description "description",
        optional amount "amount",
        optional count "count",
    }
}

/// 服务风险金.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerRiskFund {
    /// 风险名称.
    pub name: String,
    /// 风险金额.
    pub amount: i64,
    /// 风险说明.
    pub description: Option<String>,
}

crate::answer! {
    PostAnswerRiskFund {
        required name "name",
        required amount "amount",
        optional description "description",
    }
}

/// 服务时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerTimeRange {
    /// 服务开始时间.
    pub start_time: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

crate::answer! {
    PostAnswerTimeRange {
        optional start_time "start_time",
        optional end_time "end_time",
        optional start_time_remark "start_time_remark",
        optional end_time_remark "end_time_remark",
    }
}

pub use crate::v3::payscore::acquiringbank::serviceorder::GetAnswerLocation as PostAnswerLocation;

/// 先用后付购物详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerShoppingInfo {
    /// 实际购物商家公众号ID.
    pub real_merchant_appid: Option<String>,
    /// 单详跳转链接.
    pub jump_link: PostAnswerShoppingInfoJumpLink,
    /// 商品列表.
    pub goods: Vec<PostAnswerShoppingInfoGoods>,
}

crate::answer! {
    PostAnswerShoppingInfo {
        optional real_merchant_appid "real_merchant_appid",
        required jump_link "jump_link",
        required goods "goods",
    }
}

/// 单详跳转链接.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerShoppingInfoJumpLink {
    /// 跳转链接类型.
    pub jump_link_type: String,
    /// 小程序跳转AppID.
    pub appid: Option<String>,
    /// 小程序跳转path.
    pub path: Option<String>,
}

crate::answer! {
    PostAnswerShoppingInfoJumpLink {
        required jump_link_type "jump_link_type",
        optional appid "appid",
        optional path "path",
    }
}

/// 商品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerShoppingInfoGoods {
    /// 商品名称.
    pub name: String,
    /// 商品图片链接.
    pub picture: String,
    /// 商品单价金额.
    pub amount: i64,
    /// 商品数量.
    pub count: i64,
    /// 商品品类ID.
    pub category_id: Option<Vec<String>>,
}

crate::answer! {
    PostAnswerShoppingInfoGoods {
        required name "name",
        required picture "picture",
        required amount "amount",
        required count "count",
        optional category_id "category_id",
    }
}

impl Request for PostRequest {}
