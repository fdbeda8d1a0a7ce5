// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/customs/orders`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/customs/orders`
///
/// `POST`: 报关, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml>.
///
/// `GET`: 报关查询, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml>.
///
/// `PATCH`: 报关信息修改, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml>.
#[derive(Debug, Clone)]
pub struct Orders<C> {
    at: At<C>,
}

impl<C: Caller> Orders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 报关: `POST /v3/customs/orders`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com/global>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::customs::POST_ORDERS, body)
    }

    /// 报关查询: `GET /v3/customs/orders`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com/global>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::customs::GET_ORDERS, query)
    }

    /// 报关信息修改: `PATCH /v3/customs/orders`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com/global>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::customs::PATCH_ORDERS, body)
    }
}

/// What [`Orders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// `customs`: one of `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`.
    pub customs: Customs,
    /// 商户海关备案号.
    pub merchant_customs_no: String,
    /// 关税.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<i64>,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// 货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_type: Option<String>,
    /// 子订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_fee: Option<i64>,
    /// 物流费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_fee: Option<i64>,
    /// 商品费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_fee: Option<i64>,
}

crate::open_enum! {
/// `customs`.
    Customs {
    GuangzhouZs = "GUANGZHOU_ZS",
    HangzhouZs = "HANGZHOU_ZS",
    Ningbo = "NINGBO",
    ZhengzhouBs = "ZHENGZHOU_BS",
    Chongqing = "CHONGQING",
    ShanghaiZs = "SHANGHAI_ZS",
    Shenzhen = "SHENZHEN",
    ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
    Tianjin = "TIANJIN",
    }
}

/// What [`Orders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// `state`: one of `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`.
    pub state: State,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    pub sub_order_no: Option<String>,
    /// 微信子订单号.
    pub sub_order_id: Option<String>,
    /// `verify_department`: one of `UNIONPAY`, `NETSUNION`, `OTHERS`.
    pub verify_department: VerifyDepartment,
    /// 核验机构交易流水号.
    pub verify_department_trade_id: String,
}

crate::answer! {
    PostAnswer {
        required appid "appid",
        required mchid "mchid",
        required state "state",
        required out_trade_no "out_trade_no",
        required transaction_id "transaction_id",
        optional sub_order_no "sub_order_no",
        optional sub_order_id "sub_order_id",
        required verify_department "verify_department",
        required verify_department_trade_id "verify_department_trade_id",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Processing = "PROCESSING",
    Undeclared = "UNDECLARED",
    Submitted = "SUBMITTED",
    Success = "SUCCESS",
    Fail = "FAIL",
    Except = "EXCEPT",
    }
}

crate::open_enum! {
/// `verify_department`.
    VerifyDepartment {
    Unionpay = "UNIONPAY",
    Netsunion = "NETSUNION",
    Others = "OTHERS",
    }
}

/// What [`Orders::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// `order_type`: one of `out_trade_no`, `transaction_id`, `sub_order_no`, `sub_order_id`.
    pub order_type: OrderType,
    /// 订单号.
    pub order_no: String,
    /// `customs`: one of `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`.
    pub customs: Customs,
    /// 偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 请求最大记录条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

crate::open_enum! {
/// `order_type`.
    OrderType {
    OutTradeNo = "out_trade_no",
    TransactionId = "transaction_id",
    SubOrderNo = "sub_order_no",
    SubOrderId = "sub_order_id",
    }
}

/// What [`Orders::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// `verify_department`: one of `UNIONPAY`, `NETSUNION`, `OTHERS`.
    pub verify_department: VerifyDepartment,
    /// 核验机构流水号.
    pub verify_department_trade_id: String,
    /// 偏移量.
    pub offset: i64,
    /// 请求最大记录条数.
    pub limit: i64,
    /// 查询结果总条数.
    pub total_count: i64,
    /// 报关数据包.
    pub data: Vec<Data>,
}

crate::answer! {
    GetAnswer {
        required appid "appid",
        required mchid "mchid",
        required transaction_id "transaction_id",
        required verify_department "verify_department",
        required verify_department_trade_id "verify_department_trade_id",
        required offset "offset",
        required limit "limit",
        required total_count "total_count",
        required data "data",
    }
}

/// 报关数据包.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 商户子单号.
    pub sub_order_no: Option<String>,
    /// 微信子单号.
    pub sub_order_id: Option<String>,
    /// 商户海关备案号.
    pub mch_customs_no: Option<String>,
    /// `customs`: one of `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`.
    pub customs: Customs,
    /// 币种.
    pub fee_type: Option<String>,
    /// 子单金额.
    pub order_fee: Option<i64>,
    /// 关税.
    pub duty: Option<i64>,
    /// 物流费用.
    pub transport_fee: Option<i64>,
    /// 商品费用.
    pub product_fee: Option<i64>,
    /// `state`: one of `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`.
    pub state: State,
    /// 报关结果说明.
    pub explanation: Option<String>,
    /// 最后更新时间.
    pub modify_time: String,
}

crate::answer! {
    Data {
        optional sub_order_no "sub_order_no",
        optional sub_order_id "sub_order_id",
        optional mch_customs_no "mch_customs_no",
        required customs "customs",
        optional fee_type "fee_type",
        optional order_fee "order_fee",
        optional duty "duty",
        optional transport_fee "transport_fee",
        optional product_fee "product_fee",
        required state "state",
        optional explanation "explanation",
        required modify_time "modify_time",
    }
}

/// What [`Orders::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// `customs`: one of `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`.
    pub customs: Customs,
    /// 商户海关备案号.
    pub merchant_customs_no: String,
    /// 关税.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<i64>,
    /// 子订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_fee: Option<i64>,
    /// 物流费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_fee: Option<i64>,
    /// 商品费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_fee: Option<i64>,
}

/// What [`Orders::patch`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAnswer {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// `state`: one of `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`.
    pub state: State,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    pub sub_order_no: Option<String>,
    /// 微信子订单号.
    pub sub_order_id: Option<String>,
    /// 最后更新时间.
    pub modify_time: String,
    /// `verify_department`: one of `UNIONPAY`, `NETSUNION`, `OTHERS`.
    pub verify_department: VerifyDepartment,
    /// 核验机构流水号.
    pub verify_department_trade_id: String,
}

crate::answer! {
    PatchAnswer {
        required appid "appid",
        required mchid "mchid",
        required state "state",
        required out_trade_no "out_trade_no",
        required transaction_id "transaction_id",
        optional sub_order_no "sub_order_no",
        optional sub_order_id "sub_order_id",
        required modify_time "modify_time",
        required verify_department "verify_department",
        required verify_department_trade_id "verify_department_trade_id",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}

impl Request for PatchRequest {}
