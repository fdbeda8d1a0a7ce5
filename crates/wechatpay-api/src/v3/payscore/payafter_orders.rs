// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/payafter-orders`

pub mod out_order_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/payafter-orders`
///
/// `POST`: 创建先享后付订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3>.
///
/// `GET`: 查询先享后付订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4>.
#[derive(Debug, Clone)]
pub struct PayafterOrders<C> {
    at: At<C>,
}

impl<C: Caller> PayafterOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/payafter-orders/{out_order_no}`
    #[doc(alias = "outOrderNo")]
    #[must_use]
    pub fn out_order_no(&self, out_order_no: impl std::fmt::Display) -> out_order_no::OutOrderNo<C> {
        out_order_no::OutOrderNo::new(self.at.with("out_order_no", out_order_no))
    }

    /// 创建先享后付订单: `POST /v3/payscore/payafter-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PAYAFTER_ORDERS, body)
    }

    /// 查询先享后付订单: `GET /v3/payscore/payafter-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_PAYAFTER_ORDERS, query)
    }
}

/// What [`PayafterOrders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 服务ID.
    pub service_id: String,
    /// 用户下单时确认的服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_time: Option<String>,
    /// 用户下单时确定的预计服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_time: Option<String>,
    /// 开始使用服务的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_location: Option<String>,
    /// 预计服务结束的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_location: Option<String>,
    /// 服务信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_introduction: Option<String>,
    /// 后付费.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<Fees>>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<Discounts>>,
    /// 订单风险金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_amount: Option<i64>,
    /// 商户自定义说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 使用需用户确认订单类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 微信用户在商户对应appid下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::Sensitive>,
    /// 用户手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<crate::Sensitive>,
    /// 用户身份证ID: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid: Option<crate::Sensitive>,
    /// 用户收货地址: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<crate::Sensitive>,
}

/// 后付费.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Fees {
    /// 付费项目名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_name: Option<String>,
    /// 付费项目数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_count: Option<i64>,
    /// 付费项目总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_amount: Option<i64>,
    /// 描述计费规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_desc: Option<String>,
}

/// 商户优惠.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Discounts {
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_name: Option<String>,
    /// 优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_desc: Option<String>,
}

/// What [`PayafterOrders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 小程序跳转businessType.
    pub miniprogram_businesstype: Option<String>,
    /// 小程序跳转appid.
    pub miniprogram_appid: Option<String>,
    /// 小程序跳转路径.
    pub miniprogram_path: Option<String>,
    /// 小程序跳转username.
    pub miniprogram_username: Option<String>,
    /// 用于跳转到微信侧小程序订单数据.
    pub package: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional appid "appid",
        optional mchid "mchid",
        optional out_order_no "out_order_no",
        optional service_id "service_id",
        optional order_id "order_id",
        optional miniprogram_businesstype "miniprogram_businesstype",
        optional miniprogram_appid "miniprogram_appid",
        optional miniprogram_path "miniprogram_path",
        optional miniprogram_username "miniprogram_username",
        optional package "package",
    }
}

/// What [`PayafterOrders::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 商户服务订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 回跳查询ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

/// What [`PayafterOrders::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// `state`: one of `CREATED`, `USER_ACCEPTED`, `FINISHED`, `USER_PAID`, `REVOKED`, `EXPIRED`.
    pub state: Option<State>,
    /// `finish_type`: one of `1`, `2`.
    pub finish_type: Option<i64>,
    /// 服务开始时间.
    pub service_start_time: Option<String>,
    /// 服务结束时间.
    pub service_end_time: Option<String>,
    /// 实际服务开始时间.
    pub real_service_start_time: Option<String>,
    /// 实际服务结束时间.
    pub real_service_end_time: Option<String>,
    /// 支付完成时间.
    pub pay_succ_time: Option<String>,
    /// 开始使用服务的地点.
    pub service_start_location: Option<String>,
    /// 预计服务结束的地点.
    pub service_end_location: Option<String>,
    /// 开始使用服务的地点.
    pub real_service_start_location: Option<String>,
    /// 预计服务结束的地点.
    pub real_service_end_location: Option<String>,
    /// 服务信息.
    pub service_introduction: Option<String>,
    /// 后付费.
    pub fees: Option<Vec<GetAnswerFees>>,
    /// 商户优惠.
    pub discounts: Option<Vec<GetAnswerDiscounts>>,
    /// 订单风险金额.
    pub risk_amount: Option<i64>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 商户自定义说明.
    pub attach: Option<String>,
    /// 用于完结订单时传入.
    pub finish_ticket: Option<String>,
    /// 结单交易单号.
    pub finish_transaction_id: Option<String>,
    /// `pay_type`: one of `MchChannelPayType`.
    pub pay_type: Option<PayType>,
}

crate::answer! {
    GetAnswer {
        optional appid "appid",
        optional mchid "mchid",
        optional out_order_no "out_order_no",
        optional service_id "service_id",
        optional state "state",
        optional finish_type "finish_type",
        optional service_start_time "service_start_time",
        optional service_end_time "service_end_time",
        optional real_service_start_time "real_service_start_time",
        optional real_service_end_time "real_service_end_time",
        optional pay_succ_time "pay_succ_time",
        optional service_start_location "service_start_location",
        optional service_end_location "service_end_location",
        optional real_service_start_location "real_service_start_location",
        optional real_service_end_location "real_service_end_location",
        optional service_introduction "service_introduction",
        optional fees "fees",
        optional discounts "discounts",
        optional risk_amount "risk_amount",
        optional total_amount "total_amount",
        optional attach "attach",
        optional finish_ticket "finish_ticket",
        optional finish_transaction_id "finish_transaction_id",
        optional pay_type "pay_type",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Created = "CREATED",
    UserAccepted = "USER_ACCEPTED",
    Finished = "FINISHED",
    UserPaid = "USER_PAID",
    Revoked = "REVOKED",
    Expired = "EXPIRED",
    }
}

/// 后付费.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerFees {
    /// 付费项目名称.
    pub fee_name: Option<String>,
    /// 付费项目数量.
    pub fee_count: Option<i64>,
    /// 付费项目总金额.
    pub fee_amount: Option<i64>,
    /// 描述计费规则.
    pub fee_desc: Option<String>,
}

crate::answer! {
    GetAnswerFees {
        optional fee_name "fee_name",
        optional fee_count "fee_count",
        optional fee_amount "fee_amount",
        optional fee_desc "fee_desc",
    }
}

/// 商户优惠.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerDiscounts {
    /// 优惠名称.
    pub discount_name: Option<String>,
    /// 商品优惠金额.
    pub discount_amount: Option<i64>,
    /// 优惠说明.
    pub discount_desc: Option<String>,
}

crate::answer! {
    GetAnswerDiscounts {
        optional discount_name "discount_name",
        optional discount_amount "discount_amount",
        optional discount_desc "discount_desc",
    }
}

crate::open_enum! {
/// `pay_type`.
    PayType {
    MchChannelPayType = "MchChannelPayType",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
