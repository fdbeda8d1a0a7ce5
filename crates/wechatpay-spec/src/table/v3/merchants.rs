// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchants`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static CONTACT: &[Field] = &[
    Field::of("name", "联系人名称", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("phone", "联系人电话", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("email", "联系人邮箱", Kind::Sealed(Seal::PlatformKey)).required(),
];

static MERCHANT_TYPE_VALUES: &[&str] = &["ENTERPRISE", "INDIVIDUAL"];

static BUSINESS_TYPE_VALUES: &[&str] = &["ONLINE", "OFFLINE", "BOTH"];

static STORE_PHOTOS: &[Field] = &[Field::list("media_id", "媒体文件MediaId列表", &Kind::TEXT).required()];

static BUSINESS: &[Field] = &[
    Field::text("business_type", "").values(BUSINESS_TYPE_VALUES).required(),
    Field::text("app_download", "APP下载链接"),
    Field::text("website", "业务网站"),
    Field::text("office_account", "公众号"),
    Field::text("mini_program", "小程序"),
    Field::text("store_address", "门店地址"),
    Field::of("store_photos", "", Kind::Encoded(STORE_PHOTOS)),
    Field::text("mcc", "MCC码"),
];

static DIRECTOR: &[Field] = &[Field::text("name", "董事姓名"), Field::text("number", "董事证件号")];

static PRINCIPAL: &[Field] = &[Field::text("name", "负责人姓名"), Field::text("number", "负责人证件号")];

static VERIFICATION_STATUS_VALUES: &[&str] = &["Approved"];

static ANSWER_CONTACT: &[Field] = &[
    Field::of("name", "联系人名称", Kind::Sealed(Seal::MerchantKey)),
    Field::of("phone", "联系人电话", Kind::Sealed(Seal::MerchantKey)),
    Field::of("email", "联系人邮箱", Kind::Sealed(Seal::MerchantKey)),
];

static ANSWER_BUSINESS: &[Field] = &[
    Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
    Field::text("app_download", "APP下载地址"),
    Field::text("website", "业务网站"),
    Field::text("office_account", "公众号"),
    Field::text("mini_program", "小程序"),
    Field::text("store_address", "门店地址"),
    Field::text("mcc", "MCC码"),
];

static ANSWER_DIRECTOR: &[Field] = &[Field::text("name", "董事姓名"), Field::text("number", "董事证件号码")];

static ANSWER_PRINCIPAL: &[Field] = &[Field::text("name", "负责人姓名"), Field::text("number", "负责人证件号码")];

static PUT_ANSWER: &[Field] = &[Field::text("sub_mchid", "子商户号").required()];

/// 子商户进件（融合钱包）: `POST /v3/merchants`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml>
pub static POST: Operation = Operation {
    title: "子商户进件（融合钱包）",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml"],
    status: &["redesigned"],
    headers: &[
        Field::text("Idempotency-Key", "由商户侧生成的唯一key"),
        Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required(),
    ],
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "机构appid").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("name", "子商户全称").required(),
        Field::text("shortname", "子商户简称").required(),
        Field::text("office_phone", "公司电话").required(),
        Field::object("contact", "联系人信息", CONTACT).required(),
        Field::integer("business_category", "类目").required(),
        Field::text("channel_id", "渠道号"),
        Field::text("merchant_country_code", "注册国家或区域").required(),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES).required(),
        Field::text("registration_certificate_number", "公司注册文件编号"),
        Field::text("registration_certificate_date", "公司注册文件过期时间"),
        Field::text("registration_certificate_copy", "公司注册文件照片"),
        Field::text("settlement_bank_number", "子商户银行结算账户信息"),
        Field::object("business", "业务信息", BUSINESS).required(),
        Field::object("director", "董事信息", DIRECTOR),
        Field::object("principal", "负责人信息", PRINCIPAL),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("verification_status", "").values(VERIFICATION_STATUS_VALUES),
        Field::text("description", "验证状态描述"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_merchants", "POST", "/v3/merchants")
};

/// 修改子商户（融合钱包）: `PUT /v3/merchants`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml>
pub static PUT: Operation = Operation {
    title: "修改子商户（融合钱包）",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml"],
    status: &["redesigned"],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "机构appid").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("name", "子商户全称").required(),
        Field::text("shortname", "子商户简称").required(),
        Field::text("office_phone", "公司电话").required(),
        Field::object("contact", "联系人信息", CONTACT),
        Field::integer("business_category", "类目").required(),
        Field::text("channel_id", "渠道号"),
        Field::text("merchant_country_code", "注册国家或区域").required(),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES).required(),
        Field::text("registration_certificate_number", "公司注册文件编号"),
        Field::text("registration_certificate_date", "公司注册文件过期时间"),
        Field::text("registration_certificate_copy", "公司注册文件照片"),
        Field::text("settlement_bank_number", "子商户银行结算账户信息"),
        Field::object("business", "业务信息", BUSINESS).required(),
        Field::object("director", "董事信息", DIRECTOR),
        Field::object("principal", "负责人信息", PRINCIPAL),
    ],
    answer: PUT_ANSWER,
    reply: Reply::Json,
    ..Operation::new("put_v3_merchants", "PUT", "/v3/merchants")
};

/// 查询子商户（融合钱包）: `GET /v3/merchants/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml>
pub static GET_SUB_MCHID: Operation = Operation {
    title: "查询子商户（融合钱包）",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml"],
    status: &["redesigned"],
    repeat: Repeat::Harmless,
    variables: PUT_ANSWER,
    query: &[Field::text("sp_appid", "机构appid").required(), Field::text("sp_mchid", "机构商户号").required()],
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("name", "子商户全称").required(),
        Field::text("shortname", "子商户简称").required(),
        Field::text("office_phone", "公司联系方式").required(),
        Field::text("merchant_country_code", "册国家或区域").required(),
        Field::integer("business_category", "类目").required(),
        Field::object("contact", "联系人信息", ANSWER_CONTACT),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES),
        Field::text("registration_certificate_number", "公司注册文件编号"),
        Field::text("registration_certificate_date", "公司注册文件过期时间"),
        Field::text("settlement_bank_number", "子商户结算账户"),
        Field::object("business", "业务信息", ANSWER_BUSINESS),
        Field::object("director", "董事信息", ANSWER_DIRECTOR),
        Field::object("principal", "负责人信息", ANSWER_PRINCIPAL),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_merchants_sub_mchid", "GET", "/v3/merchants/{sub_mchid}")
};
