// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refund`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static FROM: &[Field] =
    &[Field::text("account", "出资账户类型").required(), Field::integer("amount", "出资金额").required()];

static AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").required(),
    Field::list("from", "退款出资账户及金额", &Kind::Object(FROM)),
    Field::integer("total", "原订单金额").required(),
    Field::text("currency", "退款币种").required(),
];

static GOODS_DETAIL: &[Field] = &[
    Field::text("merchant_goods_id", "商户侧商品编码").required(),
    Field::text("wechatpay_goods_id", "微信侧商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("unit_price", "商品单价").required(),
    Field::integer("refund_amount", "商品退款金额").required(),
    Field::integer("refund_quantity", "商品退货数量").required(),
];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::integer("refund", "退款金额").required(),
    Field::list("from", "退款出资账户及金额", &Kind::Object(FROM)),
    Field::integer("payer_total", "用户支付金额").required(),
    Field::integer("payer_refund", "用户退款金额").required(),
    Field::integer("settlement_refund", "应结退款金额").required(),
    Field::integer("settlement_total", "应结订单金额").required(),
    Field::integer("discount_refund", "优惠退款金额").required(),
    Field::text("currency", "退款币种").required(),
    Field::integer("refund_fee", "手续费退款金额"),
];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("scope", "优惠范围").required(),
    Field::text("type", "优惠类型").required(),
    Field::integer("amount", "优惠券面额").required(),
    Field::integer("refund_amount", "优惠退款金额").required(),
    Field::list("goods_detail", "商品列表", &Kind::Object(GOODS_DETAIL)),
];

static TYPE_VALUES: &[&str] = &["USER_BANK_CARD", "MERCHANT_BANK_CARD"];

static BANK_TYPE_VALUES: &[&str] = &[
    "CMB_DEBIT",
    "COMM_DEBIT",
    "ABC_DEBIT",
    "CCB_DEBIT",
    "ICBC_DEBIT",
    "BOC_DEBIT",
    "PAB_DEBIT",
    "SPDB_DEBIT",
    "CITIC_DEBIT",
    "CEB_DEBIT",
    "CMBC_DEBIT",
    "CIB_DEBIT",
    "GDB_DEBIT",
    "PSBC_DEBIT",
    "NBCB_DEBIT",
];

static POST_DOMESTIC_REFUNDS_ANSWER: &[Field] = &[
    Field::text("refund_id", "微信支付退款号").required(),
    Field::text("out_refund_no", "商户退款单号").required(),
    Field::text("transaction_id", "微信支付订单号").required(),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("channel", "退款渠道").required(),
    Field::text("user_received_account", "退款入账账户").required(),
    Field::text("success_time", "退款成功时间"),
    Field::text("create_time", "退款创建时间").required(),
    Field::text("status", "退款状态").required(),
    Field::text("funds_account", "资金账户"),
    Field::object("amount", "金额信息", ANSWER_AMOUNT).required(),
    Field::list("promotion_detail", "优惠退款信息", &Kind::Object(PROMOTION_DETAIL)),
];

/// 申请退款: `POST /v3/refund/domestic/refunds`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791862>
pub static POST_DOMESTIC_REFUNDS: Operation = Operation {
    title: "申请退款",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791862",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070371",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012810597",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791883",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791903",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556524",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421148",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421249",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421340",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421410",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013071036",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012552567",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587971",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647461",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012557131",
        "https://pay.weixin.qq.com/doc/v3/partner/4012739034",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080238",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759673",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759727",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760121",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760207",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462113",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462183",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462256",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462579",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080625",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709253",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760527",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886219",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760545",
        "https://pay.weixin.qq.com/doc/v3/partner/4013163605",
        "https://pay.weixin.qq.com/doc/v3/partner/4013138987",
    ],
    ask: Some("/v3/refund/domestic/refunds/{out_refund_no}"),
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("reason", "退款原因"),
        Field::text("notify_url", "退款结果回调url"),
        Field::text("funds_account", "退款资金来源"),
        Field::object("amount", "金额信息", AMOUNT).required(),
        Field::list("goods_detail", "退款商品", &Kind::Object(GOODS_DETAIL)),
    ],
    answer: POST_DOMESTIC_REFUNDS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_refund_domestic_refunds", "POST", "/v3/refund/domestic/refunds")
};

/// 查询单笔退款: `GET /v3/refund/domestic/refunds/{out_refund_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791863>
pub static GET_DOMESTIC_REFUNDS_OUT_REFUND_NO: Operation = Operation {
    title: "查询单笔退款",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791863",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070374",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012810601",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791884",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791904",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556587",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421156",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421261",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421346",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421421",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013071041",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012553002",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587973",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647465",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012557161",
        "https://pay.weixin.qq.com/doc/v3/partner/4012739043",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080239",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759680",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759733",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760128",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760226",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462116",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462188",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462260",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462581",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080626",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709434",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760530",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886256",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760554",
        "https://pay.weixin.qq.com/doc/v3/partner/4013163613",
        "https://pay.weixin.qq.com/doc/v3/partner/4013139077",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_refund_no", "商户退款单号").required()],
    query: &[Field::text("sub_mchid", "子商户号")],
    answer: POST_DOMESTIC_REFUNDS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_refund_domestic_refunds_out_refund_no",
        "GET",
        "/v3/refund/domestic/refunds/{out_refund_no}",
    )
};

/// 发起异常退款: `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791864>
pub static POST_DOMESTIC_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND: Operation = Operation {
    title: "发起异常退款",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791864",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070379",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012810603",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791885",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791905",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013420988",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421164",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421269",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421352",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421429",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013071193",
        "https://pay.weixin.qq.com/doc/v3/partner/4013335389",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080240",
        "https://pay.weixin.qq.com/doc/v3/partner/4013351901",
        "https://pay.weixin.qq.com/doc/v3/partner/4013352066",
        "https://pay.weixin.qq.com/doc/v3/partner/4013352278",
        "https://pay.weixin.qq.com/doc/v3/partner/4013461907",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462123",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462191",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462286",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462582",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080627",
        "https://pay.weixin.qq.com/doc/v3/partner/4017150905",
    ],
    variables: &[Field::text("refund_id", "微信退款单号").required()],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("type", "").values(TYPE_VALUES).required(),
        Field::text("bank_type", "").values(BANK_TYPE_VALUES),
        Field::of("bank_account", "收款银行卡号", Kind::Sealed(Seal::PlatformKey)),
        Field::of("real_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
    ],
    answer: POST_DOMESTIC_REFUNDS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_refund_domestic_refunds_refund_id_apply_abnormal_refund",
        "POST",
        "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    )
};
