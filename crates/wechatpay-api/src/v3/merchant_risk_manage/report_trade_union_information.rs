// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-risk-manage/report-trade-union-information`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-risk-manage/report-trade-union-information`
///
/// `POST`: 上报订单关联信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012529250>.
#[derive(Debug, Clone)]
pub struct ReportTradeUnionInformation<C> {
    at: At<C>,
}

impl<C: Caller> ReportTradeUnionInformation<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 上报订单关联信息: `POST /v3/merchant-risk-manage/report-trade-union-information`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529250>, <https://pay.weixin.qq.com/doc/v3/partner/4012692160>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_risk_manage::POST_REPORT_TRADE_UNION_INFORMATION, body)
    }
}

/// What [`ReportTradeUnionInformation::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 从业机构商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<crate::Sensitive>,
    /// 用户实名证件号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificates_number: Option<crate::Sensitive>,
    /// 用户终端ip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
    /// 商户判定交易的风险等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level: Option<i64>,
    /// `line_type`: one of `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_type: Option<i64>,
    /// `goods_type`: one of `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_type: Option<i64>,
    /// `seller_type`: one of `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller_type: Option<i64>,
    /// 是否需要物流发货.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_need_deliver: Option<bool>,
    /// `device_type`: one of `1`, `2`, `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<i64>,
    /// 付款方用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid: Option<String>,
    /// 手机号来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_from: Option<i64>,
    /// 收款方用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller_userid: Option<String>,
    /// `scene`: one of `0`, `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<i64>,
    /// 充值业务场景独有字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recharge_fields: Option<RechargeFields>,
    /// 生活缴费场景独有字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub living_expenses_fields: Option<LivingExpensesFields>,
    /// 扩展字段1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_fields1: Option<String>,
    /// 扩展字段2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_fields2: Option<String>,
    /// 扩展字段3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_fields3: Option<String>,
    /// 高风险商品标签.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_risk_goods: Option<i64>,
    /// 用户下单设备与支付设备是否一致.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_deviced: Option<bool>,
    /// 用户下单设备是否是常用设备.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliable_device: Option<bool>,
    /// 收货省份.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_province: Option<String>,
    /// 收货城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_city: Option<String>,
    /// 收货人地址是否新增.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_address: Option<bool>,
    /// 上一笔支付openid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_pay_openid: Option<String>,
    /// `risky_goods`: one of `1`, `2`, `3`, `4`, `5`, `6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risky_goods: Option<i64>,
    /// 订单识别标识: one of `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline_delivery_label: Option<i64>,
    /// 是否为代付订单.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_payment: Option<bool>,
    /// 下单人手机号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_phone_number: Option<String>,
    /// `user_risk_level`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_risk_level: Option<i64>,
    /// `sp_risk_level`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_risk_level: Option<i64>,
    /// 手机号所属地.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_location: Option<String>,
    /// 商品类目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_category: Option<String>,
    /// 前置打开行为异常.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_opening_behavior: Option<String>,
    /// 卖家是否是新账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_store: Option<bool>,
    /// 店铺标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_identifier: Option<String>,
    /// 商品上架时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_listing_time: Option<String>,
    /// 合单商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_out_trade_no: Option<String>,
    /// 合单商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 子单列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubOrders>>,
}

/// 充值业务场景独有字段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RechargeFields {
    /// 充值账号类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<i64>,
    /// 充值账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
}

/// 生活缴费场景独有字段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct LivingExpensesFields {
    /// 户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acc_no: Option<String>,
    /// 费种.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<i64>,
    /// 缴费城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 户号对应的地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 缴费户名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acc_name: Option<String>,
    /// 机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// 缴费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// 子单列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubOrders {
    /// 子单商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 子单发起方商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_id: Option<String>,
    /// 收货省份.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_province: Option<String>,
    /// 收货城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_city: Option<String>,
    /// `risky_goods`: one of `1`, `2`, `3`, `4`, `5`, `6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risky_goods: Option<i64>,
    /// `user_risk_level`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_risk_level: Option<i64>,
    /// `sp_risk_level`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_risk_level: Option<i64>,
}

/// What [`ReportTradeUnionInformation::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 从业机构商户号.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    pub channel_id: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional sp_mchid "sp_mchid",
        optional acquiring_bank_id "acquiring_bank_id",
        optional channel_id "channel_id",
        optional sub_mchid "sub_mchid",
        optional out_trade_no "out_trade_no",
    }
}

impl Request for PostRequest {}
