// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "OPERATION", "FEES"];

static BILL_TYPE_VALUES: &[&str] = &["NO_SUCC"];

static TAR_TYPE_VALUES: &[&str] = &["GZIP"];

static HASH_TYPE_VALUES: &[&str] = &["SHA1"];

static STATUS_VALUES: &[&str] = &["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"];

static META: &[Field] = &[Field::text("sha256", "").required(), Field::text("filename", "文件名称").required()];

static GET_FUND_BALANCE_ACCOUNT_TYPE_VARIABLES: &[Field] =
    &[Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required()];

static GET_FUND_BALANCE_ACCOUNT_TYPE_ANSWER: &[Field] =
    &[Field::integer("available_amount", "可用余额").required(), Field::integer("pending_amount", "不可用余额")];

static GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER: &[Field] = &[
    Field::text("status", "").values(STATUS_VALUES).required(),
    Field::text("withdraw_id", "微信支付提现单号").required(),
    Field::text("out_request_no", "商户提现单号").required(),
    Field::integer("amount", "提现金额").required(),
    Field::text("create_time", "发起提现时间").required(),
    Field::text("update_time", "提现状态更新时间").required(),
    Field::text("reason", "失败原因").required(),
    Field::text("remark", "提现备注").required(),
    Field::text("bank_memo", "银行附言").required(),
    Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
    Field::text("solution", "提现失败解决方案").required(),
];

static POST_MEDIA_UPLOAD_ANSWER: &[Field] = &[Field::text("media_id", "媒体文件标识Id").required()];

/// 查询账户实时余额: `GET /v3/merchant/fund/balance/{account_type}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476700>
pub static GET_FUND_BALANCE_ACCOUNT_TYPE: Operation = Operation {
    title: "查询账户实时余额",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012476700",
        "https://pay.weixin.qq.com/doc/v3/partner/4012720926",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721477",
    ],
    repeat: Repeat::Harmless,
    variables: GET_FUND_BALANCE_ACCOUNT_TYPE_VARIABLES,
    answer: GET_FUND_BALANCE_ACCOUNT_TYPE_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_merchant_fund_balance_account_type", "GET", "/v3/merchant/fund/balance/{account_type}")
};

/// 查询账户日终余额: `GET /v3/merchant/fund/dayendbalance/{account_type}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476702>
pub static GET_FUND_DAYENDBALANCE_ACCOUNT_TYPE: Operation = Operation {
    title: "查询账户日终余额",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012476702",
        "https://pay.weixin.qq.com/doc/v3/partner/4012720989",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721446",
    ],
    repeat: Repeat::Harmless,
    variables: GET_FUND_BALANCE_ACCOUNT_TYPE_VARIABLES,
    query: &[Field::text("date", "日期").required()],
    answer: GET_FUND_BALANCE_ACCOUNT_TYPE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_fund_dayendbalance_account_type",
        "GET",
        "/v3/merchant/fund/dayendbalance/{account_type}",
    )
};

/// 电商平台提现: `POST /v3/merchant/fund/withdraw`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476670>
pub static POST_FUND_WITHDRAW: Operation = Operation {
    title: "电商平台提现",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476670"],
    ask: Some("/v3/merchant/fund/withdraw/out-request-no/{out_request_no}"),
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "商户提现单号").required(),
        Field::integer("amount", "提现金额").required(),
        Field::text("remark", "备注"),
        Field::text("bank_memo", "银行附言"),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("notify_url", "提现结果通知地址"),
    ],
    answer: &[
        Field::text("withdraw_id", "微信支付提现单号").required(),
        Field::text("out_request_no", "商户提现单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_merchant_fund_withdraw", "POST", "/v3/merchant/fund/withdraw")
};

/// 按日下载提现异常文件: `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476678>
pub static GET_FUND_WITHDRAW_BILL_TYPE_BILL_TYPE: Operation = Operation {
    title: "按日下载提现异常文件",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012476678",
        "https://pay.weixin.qq.com/doc/v3/partner/4012720060",
        "https://pay.weixin.qq.com/doc/v3/partner/4012719776",
        "https://pay.weixin.qq.com/doc/v3/partner/4012715087",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("bill_type", "").values(BILL_TYPE_VALUES).required()],
    query: &[Field::text("bill_date", "账单日期").required(), Field::text("tar_type", "").values(TAR_TYPE_VALUES)],
    answer: &[
        Field::text("hash_type", "").values(HASH_TYPE_VALUES).required(),
        Field::text("hash_value", "哈希值").required(),
        Field::text("download_url", "账单下载地址").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_fund_withdraw_bill_type_bill_type",
        "GET",
        "/v3/merchant/fund/withdraw/bill-type/{bill_type}",
    )
};

/// 电商平台(商户提现单号查询)提现状态: `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476672>
pub static GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO: Operation = Operation {
    title: "电商平台(商户提现单号查询)提现状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476672"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_request_no", "商户提现单号").required()],
    answer: GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_fund_withdraw_out_request_no_out_request_no",
        "GET",
        "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
    )
};

/// 电商平台(微信支付提现单号)查询提现状态: `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476674>
pub static GET_FUND_WITHDRAW_WITHDRAW_ID_WITHDRAW_ID: Operation = Operation {
    title: "电商平台(微信支付提现单号)查询提现状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476674"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("withdraw_id", "微信支付提现单号").required()],
    answer: GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_fund_withdraw_withdraw_id_withdraw_id",
        "GET",
        "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
    )
};

/// 文件上传: `POST /v3/merchant/media/upload`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012760432>
pub static POST_MEDIA_UPLOAD: Operation = Operation {
    title: "文件上传",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012760432",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760490",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760509",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759044",
    ],
    content: Content::Form,
    body: &[
        Field::of("file", "媒体图片", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(META)).required(),
    ],
    answer: POST_MEDIA_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_merchant_media_upload", "POST", "/v3/merchant/media/upload")
};

/// 视频上传: `POST /v3/merchant/media/video_upload`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012761084>
pub static POST_MEDIA_VIDEO_UPLOAD: Operation = Operation {
    title: "视频上传",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012761084"],
    content: Content::Form,
    body: &[
        Field::of("file", "", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(META)).required(),
    ],
    answer: POST_MEDIA_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_merchant_media_video_upload", "POST", "/v3/merchant/media/video_upload")
};
