// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bill`

use crate::{Field, Kind, Operation, Repeat, Reply, Seal};

static ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "OPERATION", "FEES"];

static TAR_TYPE_VALUES: &[&str] = &["GZIP"];

static ALGORITHM_VALUES: &[&str] = &["AEAD_AES_256_GCM", "SM4_GCM"];

static QUERY_ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "OPERATION", "FEES", "DEPOSIT"];

static DOWNLOAD_BILL_LIST: &[Field] = &[
    Field::integer("bill_sequence", "账单文件序号").required(),
    Field::text("download_url", "下载地址").required(),
    Field::of("encrypt_key", "加密密钥", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::text("hash_type", "哈希类型").required(),
    Field::text("hash_value", "哈希值").required(),
    Field::text("nonce", "随机字符串").required(),
];

static BILL_TYPE_VALUES: &[&str] =
    &["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND", "ALL_SPECIAL", "SUC_SPECIAL", "REF_SPECIAL"];

static GET_FUNDFLOWBILL_ANSWER: &[Field] = &[
    Field::text("hash_type", "哈希类型").required(),
    Field::text("hash_value", "哈希值").required(),
    Field::text("download_url", "账单下载地址").required(),
];

/// 申请资金账单: `GET /v3/bill/fundflowbill`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791867>
pub static GET_FUNDFLOWBILL: Operation = Operation {
    title: "申请资金账单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791867",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070400",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012810609",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791888",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791908",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556748",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421185",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421284",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421365",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421456",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013071235",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012551886",
        "https://pay.weixin.qq.com/doc/v3/partner/4012739125",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080243",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759690",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759741",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760136",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760229",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462134",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462202",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462358",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462607",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080596",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709668",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760535",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886292",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760672",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("bill_date", "账单日期").required(),
        Field::text("sub_mchid", "二级商户号"),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES),
        Field::text("tar_type", "").values(TAR_TYPE_VALUES),
    ],
    answer: GET_FUNDFLOWBILL_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_bill_fundflowbill", "GET", "/v3/bill/fundflowbill")
};

/// 申请单个子商户资金账单: `GET /v3/bill/sub-merchant-fundflowbill`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012710630>
pub static GET_SUB_MERCHANT_FUNDFLOWBILL: Operation = Operation {
    title: "申请单个子商户资金账单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012710630",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886329",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760249",
        "https://pay.weixin.qq.com/doc/v3/partner/4012720204",
        "https://pay.weixin.qq.com/doc/v3/partner/4012719583",
        "https://pay.weixin.qq.com/doc/v3/partner/4012715220",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("bill_date", "账单日期").required(),
        Field::text("tar_type", "").values(TAR_TYPE_VALUES),
        Field::text("algorithm", "").values(ALGORITHM_VALUES).required(),
        Field::text("account_type", "").values(QUERY_ACCOUNT_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::integer("download_bill_count", "下载信息总数").required(),
        Field::list("download_bill_list", "下载信息明细", &Kind::Object(DOWNLOAD_BILL_LIST)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_bill_sub_merchant_fundflowbill", "GET", "/v3/bill/sub-merchant-fundflowbill")
};

/// 申请交易账单: `GET /v3/bill/tradebill`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791866>
pub static GET_TRADEBILL: Operation = Operation {
    title: "申请交易账单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791866",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070395",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012810606",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791887",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791907",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556692",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421176",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421277",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421361",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421450",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013071227",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012551932",
        "https://pay.weixin.qq.com/doc/v3/partner/4012739068",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080242",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759683",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759737",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760132",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760228",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462129",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462197",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462343",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462604",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080595",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709595",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760532",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886283",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760667",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("bill_date", "账单日期").required(),
        Field::text("sub_mchid", "二级商户号"),
        Field::text("bill_type", "").values(BILL_TYPE_VALUES),
        Field::text("tar_type", "").values(TAR_TYPE_VALUES),
    ],
    answer: GET_FUNDFLOWBILL_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_bill_tradebill", "GET", "/v3/bill/tradebill")
};
