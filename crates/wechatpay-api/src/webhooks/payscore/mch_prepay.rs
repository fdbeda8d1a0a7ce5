// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAYSCORE.MCH_PREPAY`: 支付分从业机构-商户预下单通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012084127>, <https://pay.weixin.qq.com/doc/v3/partner/4013194116>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PAYSCORE.MCH_PREPAY";

/// The decrypted content of `PAYSCORE.MCH_PREPAY`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 调用创单接口时提交的服务ID.
    pub service_id: String,
    /// 调用创单接口时提交的应用ID.
    pub appid: String,
    /// 调用创单接口时提交的商户号.
    pub mchid: String,
    /// 调用创单接口时传入的子商户应用ID.
    pub sub_appid: Option<String>,
    /// 调用创单接口时传入的子商户商户号.
    pub sub_mchid: String,
    /// 调用创单接口时传入的渠道商商户号.
    pub channel_id: Option<String>,
    /// 调用创单接口时提交的商户服务订单号.
    pub out_order_no: String,
    /// 微信用户在商户对应AppID下的唯一标识.
    pub openid: Option<String>,
    /// `sub_openid`.
    pub sub_openid: Option<String>,
    /// 总金额.
    pub total_amount: i64,
    /// 预下单请求部分输入参数.
    pub prepay_req_body: PrepayReqBody,
    /// `prepay_req_header_base64`.
    pub prepay_req_header_base64: Option<String>,
    /// `prepay_req_body_base64`.
    pub prepay_req_body_base64: Option<String>,
    /// 从业机构请求预下单接口时.
    pub prepay_resp_http_code: Option<i64>,
    /// `prepay_resp_header_base64`.
    pub prepay_resp_header_base64: Option<String>,
    /// `prepay_resp_body_base64`.
    pub prepay_resp_body_base64: Option<String>,
}

crate::answer! {
    Resource {
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        optional channel_id "channel_id",
        required out_order_no "out_order_no",
        optional openid "openid",
        optional sub_openid "sub_openid",
        required total_amount "total_amount",
        required prepay_req_body "prepay_req_body",
        optional prepay_req_header_base64 "prepay_req_header_base64",
        optional prepay_req_body_base64 "prepay_req_body_base64",
        optional prepay_resp_http_code "prepay_resp_http_code",
        optional prepay_resp_header_base64 "prepay_resp_header_base64",
        optional prepay_resp_body_base64 "prepay_resp_body_base64",
    }
}

/// 预下单请求部分输入参数.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PrepayReqBody {
    /// 终端设备号.
    pub device_info: String,
    /// 微信支付分配给收单服务商的ID.
    pub nonce_str: String,
    /// 商品或支付单简要描述.
    pub body: String,
    /// 附加数据.
    pub attach: Option<String>,
    /// 符合ISO 4217标准的三位字母代码.
    pub fee_type: String,
    /// 订单生成时间.
    pub time_start: String,
    /// 订单失效时间.
    pub time_expire: String,
    /// 商品标记.
    pub goods_tag: Option<String>,
    /// 异步接收微信支付结果通知的回调地址.
    pub notify_url: String,
    /// JSAPI.
    pub trade_type: String,
    /// no\_credit.
    pub limit_pay: String,
    /// 需要跟公众平台的发票功能联合使用.
    pub need_receipt: bool,
}

crate::answer! {
    PrepayReqBody {
        required device_info "device_info",
        required nonce_str "nonce_str",
        required body "body",
        optional attach "attach",
        required fee_type "fee_type",
        required time_start "time_start",
        required time_expire "time_expire",
        optional goods_tag "goods_tag",
        required notify_url "notify_url",
        required trade_type "trade_type",
        required limit_pay "limit_pay",
        required need_receipt "need_receipt",
    }
}
