// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/qrcode`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static TRADE_SCENE_VALUES: &[&str] = &["BUS", "METRO"];

static AMOUNT: &[Field] =
    &[Field::integer("total", "订单总金额"), Field::text("currency", "符合ISO 4217标准的三位字母代码")];

static BUS_INFO: &[Field] = &[
    Field::text("start_time", "用户乘车时间"),
    Field::text("line_name", "乘车路线"),
    Field::text("plate_number", "车牌号"),
];

static METRO_INFO: &[Field] = &[
    Field::text("start_time", "用户乘车时间"),
    Field::text("end_time", "用户下车时间"),
    Field::text("start_station", "乘车起始站"),
    Field::text("end_station", "乘车终点站"),
];

static TRADE_STATE_VALUES: &[&str] = &["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"];

static USER_REPAY_STATE_VALUES: &[&str] = &["NOT_REPAY", "REPAID", "ALL_REFUND"];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static TYPE_VALUES: &[&str] = &["CASH", "NOCASH"];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID"),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(TYPE_VALUES),
    Field::text("stock_id", "活动ID"),
    Field::integer("amount", "优惠券面额"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::text("currency", "优惠币种"),
];

static USER_SERVICE_STATE_VALUES: &[&str] = &["NORMAL", "BLOCKED"];

static POST_TRANSACTIONS_ANSWER: &[Field] = &[
    Field::text("appid", "公众账号ID"),
    Field::text("sub_appid", "子商户公众账号ID"),
    Field::text("sp_mchid", "商户号"),
    Field::text("sub_mchid", "子商户号"),
    Field::text("description", "服务描述"),
    Field::text("create_time", "订单创建时间"),
    Field::text("out_trade_no", "商户订单号"),
    Field::text("transaction_id", "微信支付订单号"),
    Field::text("trade_state", "").values(TRADE_STATE_VALUES),
    Field::text("trade_state_description", "交易状态描述"),
    Field::text("success_time", "支付完成时间"),
    Field::text("bank_type", "付款银行"),
    Field::text("user_repay_state", "").values(USER_REPAY_STATE_VALUES),
    Field::text("repay_transaction_id", "还款微信支付订单号"),
    Field::text("repay_time", "垫资还款时间"),
    Field::text("attach", "附加数据"),
    Field::text("contract_id", "代扣签约ID"),
    Field::text("trade_scene", "").values(TRADE_SCENE_VALUES),
    Field::object("bus_info", "公交场景信息", BUS_INFO),
    Field::object("metro_info", "地铁场景信息", METRO_INFO),
    Field::object("amount", "订单金额信息", &[]),
    Field::list("promotion_detail", "优惠信息", &Kind::Object(PROMOTION_DETAIL)),
];

/// 扣费受理: `POST /v3/qrcode/transactions`.
pub static POST_TRANSACTIONS: Operation = Operation {
    title: "扣费受理",
    ask: Some("/v3/qrcode/transactions/out-trade-no/{out_trade_no}"),
    content: Content::Json,
    body: &[
        Field::text("appid", "").required(),
        Field::text("sub_appid", "子公众账号ID"),
        Field::text("sub_mchid", "微信支付分配的子商户号"),
        Field::text("description", "商户自定义字段"),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户系统内部订单号").required(),
        Field::text("trade_scene", "交易场景值").values(TRADE_SCENE_VALUES).required(),
        Field::text("goods_tag", "代金券或立减优惠功能的参数"),
        Field::text("contract_id", "签约成功后").required(),
        Field::text("notify_url", "接受扣款结果异步回调通知的URL"),
        Field::object("amount", "订单金额信息", AMOUNT),
        Field::object("bus_info", "公交场景信息", BUS_INFO),
        Field::object("metro_info", "地铁场景信息", METRO_INFO),
    ],
    answer: POST_TRANSACTIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_qrcode_transactions", "POST", "/v3/qrcode/transactions")
};

/// 查询订单: `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`.
pub static GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "查询订单",
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_trade_no", "商户系统内部订单号").required()],
    query: &[Field::text("sub_mchid", "微信支付分配的子商户号")],
    answer: POST_TRANSACTIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_qrcode_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/qrcode/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 查询用户服务可用信息: `GET /v3/qrcode/user-services/contract-id/{contract_id}`.
pub static GET_USER_SERVICES_CONTRACT_ID_CONTRACT_ID: Operation = Operation {
    title: "查询用户服务可用信息",
    repeat: Repeat::Harmless,
    variables: &[Field::text("contract_id", "签约成功后").required()],
    query: &[
        Field::text("appid", ""),
        Field::text("sub_appid", "子公众账号ID"),
        Field::text("sub_mchid", "微信支付分配的子商户号"),
    ],
    answer: &[
        Field::text("contract_id", "签约成功后"),
        Field::text("user_service_state", "").values(USER_SERVICE_STATE_VALUES),
        Field::text("block_reason", "原因"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_qrcode_user_services_contract_id_contract_id",
        "GET",
        "/v3/qrcode/user-services/contract-id/{contract_id}",
    )
};
