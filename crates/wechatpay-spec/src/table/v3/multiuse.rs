// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/multiuse`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static CARD_TYPE_VALUES: &[&str] = &["ID_CARD"];

static GET_STOCKS_STOCK_ID_REFUND_FLOW_VARIABLES: &[Field] = &[Field::text("stock_id", "批次号").required()];

static GET_STOCKS_STOCK_ID_REFUND_FLOW_ANSWER: &[Field] = &[Field::text("url", "下载链接").required()];

/// 下载批次退款明细: `GET /v3/multiuse/stocks/{stock_id}/refund-flow`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012539762>
pub static GET_STOCKS_STOCK_ID_REFUND_FLOW: Operation = Operation {
    title: "下载批次退款明细",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012539762"],
    repeat: Repeat::Harmless,
    variables: GET_STOCKS_STOCK_ID_REFUND_FLOW_VARIABLES,
    answer: GET_STOCKS_STOCK_ID_REFUND_FLOW_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_multiuse_stocks_stock_id_refund_flow", "GET", "/v3/multiuse/stocks/{stock_id}/refund-flow")
};

/// 下载批次发放明细: `GET /v3/multiuse/stocks/{stock_id}/send-flow`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012539756>
pub static GET_STOCKS_STOCK_ID_SEND_FLOW: Operation = Operation {
    title: "下载批次发放明细",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012539756"],
    repeat: Repeat::Harmless,
    variables: GET_STOCKS_STOCK_ID_REFUND_FLOW_VARIABLES,
    answer: GET_STOCKS_STOCK_ID_REFUND_FLOW_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_multiuse_stocks_stock_id_send_flow", "GET", "/v3/multiuse/stocks/{stock_id}/send-flow")
};

/// 下载核销明细: `GET /v3/multiuse/stocks/{stock_id}/use-flow`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012539758>
pub static GET_STOCKS_STOCK_ID_USE_FLOW: Operation = Operation {
    title: "下载核销明细",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012539758"],
    repeat: Repeat::Harmless,
    variables: GET_STOCKS_STOCK_ID_REFUND_FLOW_VARIABLES,
    answer: GET_STOCKS_STOCK_ID_REFUND_FLOW_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_multiuse_stocks_stock_id_use_flow", "GET", "/v3/multiuse/stocks/{stock_id}/use-flow")
};

/// 发放指定批次的消费金: `POST /v3/multiuse/users/{openid}/coupons`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012539766>
pub static POST_USERS_OPENID_COUPONS: Operation = Operation {
    title: "发放指定批次的消费金",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012539766"],
    variables: &[Field::text("openid", "用户OpenID").required()],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("stock_id", "批次号").required(),
        Field::text("out_request_no", "商户单据号").required(),
        Field::of("user_name", "用户姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("id_card_number", "身份证号码", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::integer("amount", "发放面额"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("card_type", "").values(CARD_TYPE_VALUES).required(),
    ],
    answer: &[Field::text("coupon_id", "消费金ID").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_multiuse_users_openid_coupons", "POST", "/v3/multiuse/users/{openid}/coupons")
};
