// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static CUSTOM_CELL: &[Field] = &[
    Field::text("words", "cell位文字").required(),
    Field::text("description", "cell位描述").required(),
    Field::text("jump_url", "点击cell位跳转的地址"),
    Field::text("miniprogram_user_name", "点击cell位跳转的小程序的用户名"),
    Field::text("miniprogram_path", "点击cell位跳转的小程序的页面路径"),
];

static CARD_TEMPLATE_INFORMATION: &[Field] = &[
    Field::text("payee_name", "收款方名称"),
    Field::text("logo_url", "卡券logo地址").required(),
    Field::object("custom_cell", "卡券自定义cell位配置", CUSTOM_CELL),
];

static BUYER_INFORMATION: &[Field] = &[
    Field::text("type", "购买方类型").required(),
    Field::text("name", "名称").required(),
    Field::text("taxpayer_id", "纳税人识别号"),
    Field::text("address", "地址"),
    Field::text("telephone", "电话"),
    Field::text("bank_name", "开户银行"),
    Field::text("bank_account", "银行账号"),
    Field::of("phone", "手机号", Kind::Sealed(Seal::PlatformKey)),
    Field::of("email", "邮箱地址", Kind::Sealed(Seal::PlatformKey)),
];

static ITEMS: &[Field] = &[
    Field::text("tax_code", "").required(),
    Field::text("goods_category", "税局侧规定的货物或应税劳务、服务分类名称"),
    Field::text("goods_name", "货物或应税劳务、服务名称"),
    Field::integer("goods_id", "企业侧维护的货物或应税劳务、服务编码"),
    Field::text("specification", "规格型号"),
    Field::text("unit", "单位"),
    Field::integer("quantity", "数量").required(),
    Field::integer("total_amount", "单行金额合计").required(),
    Field::integer("tax_rate", "税率"),
    Field::text("tax_prefer_mark", "税收优惠政策标识"),
    Field::boolean("discount", "是否折扣行").required(),
];

static FAPIAO_INFORMATION: &[Field] = &[
    Field::text("fapiao_id", "商户发票单号").required(),
    Field::integer("total_amount", "总价税合计").required(),
    Field::boolean("need_list", "是否以清单形式开具发票").required(),
    Field::text("remark", "发票备注"),
    Field::list("items", "发票行信息", &Kind::Object(ITEMS)).required(),
];

static TYPE_VALUES: &[&str] = &["INDIVIDUAL", "ORGANIZATION"];

static FAPIAO_BILL_TYPE_VALUES: &[&str] = &["COMM_FAPIAO", "VAT_FAPIAO"];

static BODY_BUYER_INFORMATION: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("name", "名称").required(),
    Field::text("taxpayer_id", "纳税人识别号"),
    Field::text("address", "地址"),
    Field::text("telephone", "电话"),
    Field::text("bank_name", "开户银行"),
    Field::text("bank_account", "银行账号"),
    Field::of("phone", "手机号", Kind::Sealed(Seal::PlatformKey)),
    Field::of("email", "邮箱地址", Kind::Sealed(Seal::PlatformKey)),
    Field::integer("amount", "订单金额"),
    Field::text("out_trade_no", "商户订单号"),
    Field::text("fapiao_bill_type", "").values(FAPIAO_BILL_TYPE_VALUES),
    Field::text("user_apply_message", "留言信息"),
];

static PREFERENTIAL_POLICY_CODE_VALUES: &[i64] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

static FAPIAO_INFORMATION_ITEMS: &[Field] = &[
    Field::text("tax_code", "").required(),
    Field::text("goods_name", "货物或应税劳务、服务名称").required(),
    Field::text("specification", "规格型号"),
    Field::text("unit", "单位"),
    Field::integer("quantity", "数量"),
    Field::integer("total_amount", "单行金额合计").required(),
    Field::integer("tax_rate", "税率").required(),
    Field::boolean("discount", "是否折扣行").required(),
    Field::integer("preferential_policy_code", "").numbers(PREFERENTIAL_POLICY_CODE_VALUES),
];

static EXPORT_BUSINESS_POLICY_CODE_VALUES: &[i64] = &[1, 2, 3];

static VAT_REFUND_LEVY_CODE_VALUES: &[i64] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

static PAY_CHANNEL_VALUES: &[&str] = &["WECHAT_PAY"];

static TRANSACTION_INFORMATION: &[Field] = &[
    Field::text("pay_channel", "").values(PAY_CHANNEL_VALUES).required(),
    Field::text("transaction_id", "支付订单号").required(),
    Field::text("out_trade_no", "支付商户订单号"),
    Field::integer("amount", "交易金额").required(),
];

static BODY_FAPIAO_INFORMATION: &[Field] = &[
    Field::text("fapiao_id", "商户发票单号").required(),
    Field::integer("total_amount", "总价税合计").required(),
    Field::list("items", "发票行信息", &Kind::Object(FAPIAO_INFORMATION_ITEMS)).required(),
    Field::integer("export_business_policy_code", "").numbers(EXPORT_BUSINESS_POLICY_CODE_VALUES),
    Field::integer("vat_refund_levy_code", "").numbers(VAT_REFUND_LEVY_CODE_VALUES),
    Field::text("billing_person_id", "开票人ID").required(),
    Field::text("billing_person", "开票人名称"),
    Field::text("fapiao_bill_type", "").values(FAPIAO_BILL_TYPE_VALUES).required(),
    Field::list("transaction_information", "交易信息", &Kind::Object(TRANSACTION_INFORMATION)).required(),
    Field::text("remark", "发票备注"),
];

static CERTIFICATE_TYPE_VALUES: &[&str] = &[
    "IDENTITY_CARD",
    "PASSPORT",
    "HONG_KONG_PERMIT",
    "MACAO_PERMIT",
    "TAIWAN_PERMIT",
    "FOREIGNER_RESIDENCE_PERMIT",
    "HONG_KONG_RESIDENT_CARD",
    "MACAO_RESIDENT_CARD",
    "TAIWAN_RESIDENT_CARD",
    "MILITARY_OFFICER_CARD",
    "ARMED_POLICE_OFFICER_CARD",
    "SOLDIER_CARD",
    "HOMECOMING_CERT",
    "TAIWAN_COMPATRIOT_CERT",
];

static TRANSPORTATION_TYPE_VALUES: &[&str] =
    &["LONG_DISTANCE_BUS", "PUBLIC_TRANSPORTATION", "CAR", "SHIP", "OTHER_TRANSPORTATION"];

static TRANSPORTATION_CLASSES_VALUES: &[&str] =
    &["SHIP_FIRST_CLASS_CABIN", "SHIP_SECOND_CLASS_CABIN", "SHIP_THIRD_CLASS_CABIN"];

static PASSENGER_INFORMATION: &[Field] = &[
    Field::text("name", "出行人名称").required(),
    Field::text("certificate_type", "").values(CERTIFICATE_TYPE_VALUES).required(),
    Field::of("certificate_number", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("departure_date", "出行日期").required(),
    Field::text("departure_place", "出发地").required(),
    Field::text("destination", "目的地").required(),
    Field::text("transportation_type", "").values(TRANSPORTATION_TYPE_VALUES).required(),
    Field::text("transportation_classes", "").values(TRANSPORTATION_CLASSES_VALUES),
];

static BODY_FAPIAO_INFORMATION_ITEMS: &[Field] = &[
    Field::text("tax_code", "").required(),
    Field::text("goods_name", "货物或应税劳务、服务名称").required(),
    Field::text("specification", "规格型号"),
    Field::text("unit", "单位"),
    Field::integer("quantity", "数量"),
    Field::integer("total_amount", "单行金额合计").required(),
    Field::integer("tax_rate", "税率").required(),
    Field::boolean("discount", "是否折扣行").required(),
    Field::integer("preferential_policy_code", "").numbers(PREFERENTIAL_POLICY_CODE_VALUES),
    Field::object("passenger_information", "出行人额外信息", PASSENGER_INFORMATION),
];

static POST_FAPIAO_APPLICATIONS_ISSUE_PASSENGER_TRANSPORT_BODY_FAPIAO_INFORMATION: &[Field] = &[
    Field::text("fapiao_id", "商户发票单号").required(),
    Field::integer("total_amount", "总价税合计").required(),
    Field::list("items", "发票行信息", &Kind::Object(BODY_FAPIAO_INFORMATION_ITEMS)).required(),
    Field::integer("export_business_policy_code", "").numbers(EXPORT_BUSINESS_POLICY_CODE_VALUES),
    Field::integer("vat_refund_levy_code", "").numbers(VAT_REFUND_LEVY_CODE_VALUES),
    Field::text("billing_person_id", "开票人ID").required(),
    Field::text("billing_person", "开票人名称"),
    Field::text("fapiao_bill_type", "").values(FAPIAO_BILL_TYPE_VALUES).required(),
    Field::list("transaction_information", "交易信息", &Kind::Object(TRANSACTION_INFORMATION)).required(),
    Field::text("remark", "发票备注"),
];

static UNIT_VALUES: &[&str] = &["TON", "LETER"];

static REFINED_OIL_INFORMATION: &[Field] = &[
    Field::text("station", "成品油站点").required(),
    Field::text("trade_time", "交易时间").required(),
    Field::text("gun_number", "加油枪号码").required(),
];

static POST_FAPIAO_APPLICATIONS_ISSUE_REFINED_OIL_BODY_FAPIAO_INFORMATION_ITEMS: &[Field] = &[
    Field::text("tax_code", "").required(),
    Field::text("goods_name", "货物或应税劳务、服务名称").required(),
    Field::text("specification", "规格型号"),
    Field::text("unit", "").values(UNIT_VALUES),
    Field::integer("quantity", "数量"),
    Field::integer("total_amount", "单行金额合计").required(),
    Field::integer("tax_rate", "税率").required(),
    Field::boolean("discount", "是否折扣行").required(),
    Field::integer("preferential_policy_code", "").numbers(PREFERENTIAL_POLICY_CODE_VALUES),
    Field::object("refined_oil_information", "成品油行业额外信息", REFINED_OIL_INFORMATION),
];

static POST_FAPIAO_APPLICATIONS_ISSUE_REFINED_OIL_BODY_FAPIAO_INFORMATION: &[Field] = &[
    Field::text("fapiao_id", "商户发票单号").required(),
    Field::integer("total_amount", "总价税合计").required(),
    Field::list(
        "items",
        "发票行信息",
        &Kind::Object(POST_FAPIAO_APPLICATIONS_ISSUE_REFINED_OIL_BODY_FAPIAO_INFORMATION_ITEMS),
    )
    .required(),
    Field::integer("export_business_policy_code", "").numbers(EXPORT_BUSINESS_POLICY_CODE_VALUES),
    Field::integer("vat_refund_levy_code", "").numbers(VAT_REFUND_LEVY_CODE_VALUES),
    Field::text("billing_person_id", "开票人ID").required(),
    Field::text("billing_person", "开票人名称"),
    Field::text("fapiao_bill_type", "").values(FAPIAO_BILL_TYPE_VALUES).required(),
    Field::list("transaction_information", "交易信息", &Kind::Object(TRANSACTION_INFORMATION)).required(),
    Field::text("remark", "发票备注"),
];

static REAL_ESTATE_LEASING_INFORMATION: &[Field] = &[
    Field::text("province", "不动产坐落省份").required(),
    Field::text("city", "不动产坐落城市"),
    Field::text("address", "不动产坐落地址").required(),
    Field::text("lease_period_start", "租赁期起").required(),
    Field::text("lease_period_end", "租赁期止").required(),
    Field::boolean("cross_city_flag", "跨地").required(),
    Field::of("certificate_no", "产权证书/不动产权证号", Kind::Sealed(Seal::PlatformKey)),
    Field::list("plate_no", "车牌号", &Kind::TEXT),
];

static POST_FAPIAO_APPLICATIONS_REAL_ESTATE_LEASING_BODY_FAPIAO_INFORMATION_ITEMS: &[Field] = &[
    Field::text("tax_code", "").required(),
    Field::text("goods_name", "货物或应税劳务、服务名称").required(),
    Field::text("specification", "规格型号"),
    Field::text("unit", "单位"),
    Field::integer("quantity", "数量"),
    Field::integer("total_amount", "单行金额合计").required(),
    Field::integer("tax_rate", "税率").required(),
    Field::boolean("discount", "是否折扣行").required(),
    Field::integer("preferential_policy_code", "").numbers(PREFERENTIAL_POLICY_CODE_VALUES),
    Field::object("real_estate_leasing_information", "不动产租赁特定行业额外信息", REAL_ESTATE_LEASING_INFORMATION),
];

static POST_FAPIAO_APPLICATIONS_REAL_ESTATE_LEASING_BODY_FAPIAO_INFORMATION: &[Field] = &[
    Field::text("fapiao_id", "商户发票单号").required(),
    Field::integer("total_amount", "总价税合计").required(),
    Field::list(
        "items",
        "发票行信息",
        &Kind::Object(POST_FAPIAO_APPLICATIONS_REAL_ESTATE_LEASING_BODY_FAPIAO_INFORMATION_ITEMS),
    )
    .required(),
    Field::integer("export_business_policy_code", "").numbers(EXPORT_BUSINESS_POLICY_CODE_VALUES),
    Field::integer("vat_refund_levy_code", "").numbers(VAT_REFUND_LEVY_CODE_VALUES),
    Field::text("billing_person_id", "开票人ID").required(),
    Field::text("billing_person", "开票人名称"),
    Field::text("fapiao_bill_type", "").values(FAPIAO_BILL_TYPE_VALUES).required(),
    Field::list("transaction_information", "交易信息", &Kind::Object(TRANSACTION_INFORMATION)).required(),
    Field::text("remark", "发票备注"),
];

static FILE_TYPE_VALUES: &[&str] = &["PDF", "OFD"];

static DIGEST_ALOGRITHM_VALUES: &[&str] = &["SM3"];

static META: &[Field] = &[
    Field::text("sub_mchid", "微信支付分配的子商户号"),
    Field::text("file_type", "").values(FILE_TYPE_VALUES).required(),
    Field::text("digest_alogrithm", "").values(DIGEST_ALOGRITHM_VALUES).required(),
    Field::text("digest", "").required(),
];

static STATUS_VALUES: &[&str] =
    &["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED", "ISSUE_FAILED", "REVERSE_FAILED"];

static BLUE_FAPIAO: &[Field] = &[
    Field::text("fapiao_code", "发票代码").required(),
    Field::text("fapiao_number", "发票号码").required(),
    Field::text("check_code", "校验码").required(),
    Field::text("password", "密码").required(),
    Field::text("fapiao_time", "开票时间").required(),
];

static CARD_STATUS_VALUES: &[&str] = &["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"];

static CARD_INFORMATION: &[Field] = &[
    Field::text("card_appid", "插卡公众号AppID").required(),
    Field::text("card_openid", "用户在插卡公众号下的OpenID").required(),
    Field::text("card_id", "电子发票卡券模板ID"),
    Field::text("card_code", "电子发票在卡包中的编码"),
    Field::text("card_status", "").values(CARD_STATUS_VALUES).required(),
];

static SELLER_INFORMATION: &[Field] = &[
    Field::text("name", "名称").required(),
    Field::text("taxpayer_id", "纳税人识别号").required(),
    Field::text("address", "地址").required(),
    Field::text("telephone", "电话"),
    Field::text("bank_name", "开户银行"),
    Field::text("bank_account", "银行账号"),
];

static FAPIAO_INFORMATION_BUYER_INFORMATION: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("name", "名称").required(),
    Field::text("taxpayer_id", "纳税人识别号"),
    Field::text("address", "地址"),
    Field::text("telephone", "电话"),
    Field::text("bank_name", "开户银行"),
    Field::text("bank_account", "银行账号"),
    Field::of("phone", "手机号", Kind::Sealed(Seal::MerchantKey)),
    Field::of("email", "邮箱地址", Kind::Sealed(Seal::MerchantKey)),
    Field::integer("amount", "订单金额"),
    Field::text("out_trade_no", "商户订单号"),
    Field::text("fapiao_bill_type", "").values(FAPIAO_BILL_TYPE_VALUES),
    Field::text("user_apply_message", "留言信息"),
];

static EXTRA_INFORMATION: &[Field] =
    &[Field::text("payee", "收款人"), Field::text("reviewer", "复核人"), Field::text("drawer", "开票人").required()];

static TAX_PREFER_MARK_VALUES: &[&str] =
    &["NO_FAVORABLE", "OUTSIDE_VAT", "VAT_EXEMPT", "NORMAL_ZERO_RATED", "EXPORT_ZERO_RATED"];

static ANSWER_FAPIAO_INFORMATION_ITEMS: &[Field] = &[
    Field::text("tax_code", "货物或应税劳务、服务编码").required(),
    Field::text("goods_name", "货物或应税劳务、服务名称").required(),
    Field::text("specification", "规格型号"),
    Field::text("unit", "单位"),
    Field::integer("quantity", "数量").required(),
    Field::integer("unit_price", "单价").required(),
    Field::integer("amount", "单行金额").required(),
    Field::integer("tax_amount", "单行税额").required(),
    Field::integer("total_amount", "单行金额合计").required(),
    Field::integer("tax_rate", "税率").required(),
    Field::text("tax_prefer_mark", "").values(TAX_PREFER_MARK_VALUES).required(),
    Field::boolean("discount", "是否折扣行").required(),
];

static ANSWER_FAPIAO_INFORMATION: &[Field] = &[
    Field::text("fapiao_id", "商户发票单号").required(),
    Field::text("status", "").values(STATUS_VALUES).required(),
    Field::object("blue_fapiao", "蓝字发票信息", BLUE_FAPIAO),
    Field::object("red_fapiao", "红字发票信息", BLUE_FAPIAO),
    Field::object("card_information", "电子发票插卡信息", CARD_INFORMATION),
    Field::integer("total_amount", "总价税合计").required(),
    Field::integer("tax_amount", "总税额").required(),
    Field::integer("amount", "总金额").required(),
    Field::object("seller_information", "销售方信息", SELLER_INFORMATION).required(),
    Field::object("buyer_information", "购买方信息", FAPIAO_INFORMATION_BUYER_INFORMATION).required(),
    Field::object("extra_information", "附加信息", EXTRA_INFORMATION).required(),
    Field::list("items", "发票行信息", &Kind::Object(ANSWER_FAPIAO_INFORMATION_ITEMS)).required(),
    Field::text("remark", "备注信息"),
    Field::text("fapiao_error_code", "开票失败错误码"),
    Field::text("fapiao_error_message", "开票失败原因"),
];

static FAPIAO_DOWNLOAD_INFO_LIST: &[Field] = &[
    Field::text("fapiao_id", "商户发票单号"),
    Field::text("download_url", "发票文件下载地址"),
    Field::text("status", "").values(STATUS_VALUES),
];

static SCENE_VALUES: &[&str] = &["WITH_WECHATPAY", "WITHOUT_WECHATPAY"];

static FAPIAO_CARD_INFORMATION: &[Field] = &[
    Field::text("fapiao_media_id", "电子发票文件ID").required(),
    Field::text("fapiao_number", "发票号码").required(),
    Field::text("fapiao_code", "发票代码").required(),
    Field::text("fapiao_time", "开票时间").required(),
    Field::text("check_code", "校验码").required(),
    Field::text("password", "密码").required(),
    Field::integer("total_amount", "总价税合计").required(),
    Field::integer("tax_amount", "总税额").required(),
    Field::integer("amount", "总金额").required(),
    Field::object("seller_information", "销售方信息", SELLER_INFORMATION).required(),
    Field::object("extra_information", "附加信息", EXTRA_INFORMATION).required(),
    Field::list("items", "发票行信息", &Kind::Object(ANSWER_FAPIAO_INFORMATION_ITEMS)).required(),
    Field::text("remark", "备注信息"),
];

static REVERSE_REASON_VALUES: &[&str] = &["ISSUE_ERROR", "SALES_RETURN", "SERVICE_SUSPENTION", "SALES_DISCOUNT"];

static POST_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_REVERSE_BODY_FAPIAO_INFORMATION: &[Field] = &[
    Field::text("fapiao_id", "商户发票单号").required(),
    Field::text("fapiao_code", "发票代码"),
    Field::text("fapiao_number", "发票号码").required(),
];

static OPERATION_TYPE_VALUES: &[&str] = &["AUTH_BINDING"];

static FAPIAO_MODE_VALUES: &[&str] = &["THIRD_OR_SELF_FAPIAO", "TENCENT_DIGITAL_TAX"];

static FAPIAO_ABILITY_TYPE_LIST_VALUES: &[&str] =
    &["BASE_ABILITY", "REAL_ESTATE_ABILITY", "PASSENGER_TRANSPORT_ABILITY", "REFINED_OIL_ABILITY"];

static MCH_INVITE_STATUS_VALUES: &[&str] = &["MCH_INVITE_SUCC", "MCH_INVITE_FAILED"];

static LINKS: &[Field] =
    &[Field::text("next", "下一页链接"), Field::text("prev", "上一页链接"), Field::text("self", "当前链接")];

static INVITE_FAILED_CODE_VALUES: &[&str] = &[
    "UNKNOWN_TAX_INFO",
    "INVALID_COMPANY_INFO",
    "NOT_MEET_ACCESS_CONDITION",
    "NOT_IN_PILOT_SCOPE",
    "MISSING_TAX_AUTHORITY_CODE",
    "MERCHANT_INFO_NOT_SET",
    "UNKNOWN_ERROR",
];

static MCH_INVITE_RESULT_LIST: &[Field] = &[
    Field::text("sub_mchid", "子商户号"),
    Field::text("mch_invite_status", "").values(MCH_INVITE_STATUS_VALUES).required(),
    Field::text("ep_name", "商户名称").required(),
    Field::text("tax_id", "商户税号").required(),
    Field::text("invite_code", "服务商邀请code").required(),
    Field::text("operate_time", "商户操作时间").required(),
    Field::text("invite_failed_code", "").values(INVITE_FAILED_CODE_VALUES),
    Field::text("invite_failed_reason", "商户邀请失败的原因"),
];

static DATA: &[Field] = &[
    Field::text("goods_name", "由商户自定义的货物或应税劳务、服务名称").required(),
    Field::integer("goods_id", "企业侧维护的货物或应税劳务、服务编码"),
    Field::text("goods_category", "税局侧规定的货物或应税劳务、服务分类名称"),
    Field::text("tax_code", "货物或应税劳务、服务编码").required(),
    Field::integer("tax_rate", "税率").required(),
    Field::text("tax_prefer_mark", "税收优惠政策标识").required(),
];

static THIRD_MODE_STATUS_VALUES: &[&str] = &["DISABLED", "ENABLED"];

static THIRD_MODE: &[Field] = &[Field::text("status", "").values(THIRD_MODE_STATUS_VALUES).required()];

static DIGITAL_TAX_MODE_STATUS_VALUES: &[&str] = &[
    "APPROVAL_PENDING",
    "ACCESS_CONFIRMED_PENDING",
    "ABILITY_CONFIRMED_PENDING",
    "BILLING_PERSON_REGISTER_PENDING",
    "BILLING_PERSON_CONFIRMED_PENDING",
    "SECURITY_SETTING_PENDING",
    "APPLY_FAILED",
    "DISABLED",
    "ENABLED",
    "RESOURCE_EXPIRED",
];

static BILLING_PERSON_INFO: &[Field] = &[Field::text("id", "开票人ID"), Field::text("name", "开票人姓名")];

static ABILITY_INFO_TYPE_VALUES: &[&str] = &["BASE_ABILITY", "PASSENGER_TRANSPORT_ABILITY", "REAL_ESTATE_ABILITY"];

static ABILITY_INFO_STATUS_VALUES: &[&str] = &["AUTHORIZED", "AUTHORIZE_PENDING", "DEAUTHORIZED", "AUTHORIZE_FAILED"];

static ABILITY_INFO: &[Field] = &[
    Field::text("type", "").values(ABILITY_INFO_TYPE_VALUES).required(),
    Field::text("status", "").values(ABILITY_INFO_STATUS_VALUES).required(),
    Field::text("authorize_fail_reason", "能力授权失败原因"),
];

static DIGITAL_TAX_MODE: &[Field] = &[
    Field::text("status", "").values(DIGITAL_TAX_MODE_STATUS_VALUES).required(),
    Field::object("billing_person_info", "开票人信息", BILLING_PERSON_INFO),
    Field::text("access_time", "接入时间"),
    Field::text("expired_time", "过期时间"),
    Field::text("access_fail_reason", "接入失败原因"),
    Field::list("ability_info", "能力信息", &Kind::Object(ABILITY_INFO)),
];

static SOURCE_VALUES: &[&str] = &["WEB", "MINIPROGRAM"];

static POST_FAPIAO_APPLICATIONS_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static GET_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_VARIABLES: &[Field] =
    &[Field::text("fapiao_apply_id", "发票申请单号").required()];

static GET_MERCHANT_BASE_INFORMATION_QUERY: &[Field] = &[Field::text("sub_mchid", "子商户号").required()];

static PATCH_MERCHANT_DEVELOPMENT_CONFIG_ANSWER: &[Field] = &[
    Field::text("callback_url", "商户回调地址").required(),
    Field::boolean("show_fapiao_cell", "全部账单展示开发票入口开关"),
    Field::boolean("support_vat_fapiao", "商户是否支持开电子专票"),
];

/// 创建电子发票卡券模板: `POST /v3/new-tax-control-fapiao/card-template`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012529382>
pub static POST_CARD_TEMPLATE: Operation = Operation {
    title: "创建电子发票卡券模板",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012529382",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474026",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792562",
    ],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("card_appid", "插卡公众号AppID").required(),
        Field::object("card_template_information", "卡券模板信息", CARD_TEMPLATE_INFORMATION).required(),
    ],
    answer: &[Field::text("card_appid", "插卡公众号AppID").required(), Field::text("card_id", "卡券模板id").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_new_tax_control_fapiao_card_template", "POST", "/v3/new-tax-control-fapiao/card-template")
};

/// 下载发票文件: `GET /v3/new-tax-control-fapiao/download`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286040>
pub static GET_DOWNLOAD: Operation = Operation {
    title: "下载发票文件",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286040",
        "https://pay.weixin.qq.com/doc/v3/partner/4012071750",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792569",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("token", "").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("sub_mchid", "子商户号"),
        Field::text("openid", "").required(),
        Field::text("invoice_code", "发票代码").required(),
        Field::text("invoice_no", "发票号码").required(),
        Field::text("fapiao_id", "唯一标识一张发票").required(),
    ],
    reply: Reply::File,
    ..Operation::new("get_v3_new_tax_control_fapiao_download", "GET", "/v3/new-tax-control-fapiao/download")
};

/// 开具电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012538301>
pub static POST_FAPIAO_APPLICATIONS: Operation = Operation {
    title: "开具电子发票",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012538301",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474060",
    ],
    headers: POST_FAPIAO_APPLICATIONS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("scene", "开票场景").required(),
        Field::text("fapiao_apply_id", "发票申请单号").required(),
        Field::object("buyer_information", "购买方信息", BUYER_INFORMATION).required(),
        Field::list("fapiao_information", "需要开具的发票信息", &Kind::Object(FAPIAO_INFORMATION)).required(),
    ],
    ..Operation::new(
        "post_v3_new_tax_control_fapiao_fapiao_applications",
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications",
    )
};

/// 开具通用行业电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015792574>
pub static POST_FAPIAO_APPLICATIONS_ISSUE_GENERAL: Operation = Operation {
    title: "开具通用行业电子发票",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015792574"],
    headers: POST_FAPIAO_APPLICATIONS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("fapiao_apply_id", "发票申请单号").required(),
        Field::object("buyer_information", "购买方信息", BODY_BUYER_INFORMATION).required(),
        Field::object("fapiao_information", "需要开具的数电发票信息", BODY_FAPIAO_INFORMATION).required(),
    ],
    ..Operation::new(
        "post_v3_new_tax_control_fapiao_fapiao_applications_issue_general",
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-general",
    )
};

/// 开具旅客运输行业电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4025863376>
pub static POST_FAPIAO_APPLICATIONS_ISSUE_PASSENGER_TRANSPORT: Operation = Operation {
    title: "开具旅客运输行业电子发票",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4025863376"],
    headers: POST_FAPIAO_APPLICATIONS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("fapiao_apply_id", "发票申请单号").required(),
        Field::object("buyer_information", "购买方信息", BODY_BUYER_INFORMATION).required(),
        Field::object(
            "fapiao_information",
            "需要开具的数电发票信息",
            POST_FAPIAO_APPLICATIONS_ISSUE_PASSENGER_TRANSPORT_BODY_FAPIAO_INFORMATION,
        )
        .required(),
    ],
    ..Operation::new(
        "post_v3_new_tax_control_fapiao_fapiao_applications_issue_passenger_transport",
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
    )
};

/// 开具成品油行业电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016760559>
pub static POST_FAPIAO_APPLICATIONS_ISSUE_REFINED_OIL: Operation = Operation {
    title: "开具成品油行业电子发票",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016760559"],
    headers: POST_FAPIAO_APPLICATIONS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("fapiao_apply_id", "发票申请单号").required(),
        Field::object("buyer_information", "购买方信息", BODY_BUYER_INFORMATION).required(),
        Field::object(
            "fapiao_information",
            "需要开具的数电发票信息",
            POST_FAPIAO_APPLICATIONS_ISSUE_REFINED_OIL_BODY_FAPIAO_INFORMATION,
        )
        .required(),
    ],
    ..Operation::new(
        "post_v3_new_tax_control_fapiao_fapiao_applications_issue_refined_oil",
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
    )
};

/// 开具不动产租赁行业电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015941740>
pub static POST_FAPIAO_APPLICATIONS_REAL_ESTATE_LEASING: Operation = Operation {
    title: "开具不动产租赁行业电子发票",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015941740"],
    headers: POST_FAPIAO_APPLICATIONS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("fapiao_apply_id", "发票申请单号").required(),
        Field::object("buyer_information", "购买方信息", BODY_BUYER_INFORMATION).required(),
        Field::object(
            "fapiao_information",
            "需要开具的数电发票信息",
            POST_FAPIAO_APPLICATIONS_REAL_ESTATE_LEASING_BODY_FAPIAO_INFORMATION,
        )
        .required(),
    ],
    ..Operation::new(
        "post_v3_new_tax_control_fapiao_fapiao_applications_real_estate_leasing",
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
    )
};

/// 上传电子发票文件: `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012556605>
pub static POST_FAPIAO_APPLICATIONS_UPLOAD_FAPIAO_FILE: Operation = Operation {
    title: "上传电子发票文件",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556605",
        "https://pay.weixin.qq.com/doc/v3/partner/4012696830",
    ],
    content: Content::Form,
    body: &[
        Field::of("file", "电子发票文件二进制数据流", Kind::File).required(),
        Field::of("meta", "", Kind::Encoded(META)).required(),
    ],
    answer: &[Field::text("fapiao_media_id", "电子发票文件ID").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_new_tax_control_fapiao_fapiao_applications_upload_fapiao_file",
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    )
};

/// 查询电子发票: `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012531753>
pub static GET_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID: Operation = Operation {
    title: "查询电子发票",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012531753",
        "https://pay.weixin.qq.com/doc/v3/partner/4012489258",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792567",
    ],
    repeat: Repeat::Harmless,
    variables: GET_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_VARIABLES,
    query: &[Field::text("sub_mchid", "子商户号"), Field::text("fapiao_id", "商户发票单号")],
    answer: &[
        Field::integer("total_count", "发票数量").required(),
        Field::list("fapiao_information", "发票信息", &Kind::Object(ANSWER_FAPIAO_INFORMATION)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id",
        "GET",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
    )
};

/// 获取发票下载信息: `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012538335>
pub static GET_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_FAPIAO_FILES: Operation = Operation {
    title: "获取发票下载信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012538335",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474067",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792576",
    ],
    repeat: Repeat::Harmless,
    variables: GET_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_VARIABLES,
    query: &[Field::text("sub_mchid", "子商户号").required(), Field::text("fapiao_id", "商户发票单号").required()],
    answer: &[Field::list("fapiao_download_info_list", "发票列表", &Kind::Object(FAPIAO_DOWNLOAD_INFO_LIST))],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_fapiao_files",
        "GET",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
    )
};

/// 将电子发票插入微信用户卡包: `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012538365>
pub static POST_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_INSERT_CARDS: Operation = Operation {
    title: "将电子发票插入微信用户卡包",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012538365",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474078",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792579",
    ],
    variables: GET_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_VARIABLES,
    headers: POST_FAPIAO_APPLICATIONS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("scene", "").values(SCENE_VALUES).required(),
        Field::object("buyer_information", "购买方信息", BODY_BUYER_INFORMATION).required(),
        Field::list("fapiao_card_information", "电子发票卡券信息列表", &Kind::Object(FAPIAO_CARD_INFORMATION))
            .required(),
    ],
    ..Operation::new(
        "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards",
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
    )
};

/// 冲红电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012538327>
pub static POST_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_REVERSE: Operation = Operation {
    title: "冲红电子发票",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012538327",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474062",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792575",
    ],
    variables: GET_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("reverse_reason", "").values(REVERSE_REASON_VALUES).required(),
        Field::list(
            "fapiao_information",
            "需要冲红的发票信息",
            &Kind::Object(POST_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_REVERSE_BODY_FAPIAO_INFORMATION),
        )
        .required(),
    ],
    ..Operation::new(
        "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_reverse",
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
    )
};

/// 获取邀请商户开通服务商电子发票能力: `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015941495>
pub static GET_FAPIAOMERCHANT_GETSPINVITEURL: Operation = Operation {
    title: "获取邀请商户开通服务商电子发票能力",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015941495"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("operation_type", "").values(OPERATION_TYPE_VALUES).required(),
        Field::text("fapiao_mode", "").values(FAPIAO_MODE_VALUES).required(),
        Field::list("fapiao_ability_type_list", "", &Kind::TEXT.values(FAPIAO_ABILITY_TYPE_LIST_VALUES)),
        Field::text("invite_channel", "服务商邀请渠道"),
        Field::of("operate_user", "操作人员", Kind::Sealed(Seal::PlatformKey)),
        Field::text("invite_code", "服务商邀请code").required(),
        Field::text("sub_mchid", "子商户号"),
    ],
    headers: POST_FAPIAO_APPLICATIONS_HEADERS,
    answer: &[
        Field::text("invite_url", "邀请开通二维码链接").required(),
        Field::text("miniprogram_appid", "开通小程序AppID").required(),
        Field::text("miniprogram_path", "开通小程序跳转路径").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl",
        "GET",
        "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    )
};

/// 获取邀请开通的商户信息: `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015941524>
pub static GET_FAPIAOMERCHANT_LISTSPINVITEMCHINFO: Operation = Operation {
    title: "获取邀请开通的商户信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015941524"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("query_time_start", "查询时间起").required(),
        Field::text("query_time_end", "查询时间止").required(),
        Field::integer("offset", "本次查询的起始位置").required(),
        Field::integer("limit", "本次查询的最大数量").required(),
        Field::text("invite_code", "服务商邀请code"),
        Field::text("mch_invite_status", "").values(MCH_INVITE_STATUS_VALUES).required(),
    ],
    answer: &[
        Field::integer("total_count", "总数").required(),
        Field::integer("offset", "本次查询的起始位置").required(),
        Field::integer("limit", "本次查询的最大数量").required(),
        Field::object("links", "相关链接", LINKS),
        Field::list("mch_invite_result_list", "邀请的商户结果", &Kind::Object(MCH_INVITE_RESULT_LIST)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_new_tax_control_fapiao_fapiaomerchant_listspinvitemchinfo",
        "GET",
        "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
    )
};

/// 获取商户开票基础信息: `GET /v3/new-tax-control-fapiao/merchant/base-information`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012538180>
pub static GET_MERCHANT_BASE_INFORMATION: Operation = Operation {
    title: "获取商户开票基础信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012538180",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474053",
    ],
    repeat: Repeat::Harmless,
    query: GET_MERCHANT_BASE_INFORMATION_QUERY,
    answer: &[
        Field::object("seller_information", "销售方信息", SELLER_INFORMATION).required(),
        Field::object("extra_information", "附加信息", EXTRA_INFORMATION).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_new_tax_control_fapiao_merchant_base_information",
        "GET",
        "/v3/new-tax-control-fapiao/merchant/base-information",
    )
};

/// 配置开发选项: `PATCH /v3/new-tax-control-fapiao/merchant/development-config`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012529457>
pub static PATCH_MERCHANT_DEVELOPMENT_CONFIG: Operation = Operation {
    title: "配置开发选项",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012529457",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474031",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792563",
    ],
    content: Content::Json,
    body: &[
        Field::text("callback_url", "商户回调地址"),
        Field::text("sub_mch_code", "子商户号"),
        Field::boolean("show_fapiao_cell", "全部账单展示开发票入口开关"),
        Field::boolean("support_vat_fapiao", "商户是否支持开电子专票"),
    ],
    answer: PATCH_MERCHANT_DEVELOPMENT_CONFIG_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_new_tax_control_fapiao_merchant_development_config",
        "PATCH",
        "/v3/new-tax-control-fapiao/merchant/development-config",
    )
};

/// 查询商户配置的开发选项: `GET /v3/new-tax-control-fapiao/merchant/development-config`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012529526>
pub static GET_MERCHANT_DEVELOPMENT_CONFIG: Operation = Operation {
    title: "查询商户配置的开发选项",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012529526",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474033",
    ],
    repeat: Repeat::Harmless,
    answer: PATCH_MERCHANT_DEVELOPMENT_CONFIG_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_new_tax_control_fapiao_merchant_development_config",
        "GET",
        "/v3/new-tax-control-fapiao/merchant/development-config",
    )
};

/// 获取商品和服务税收分类对照表: `GET /v3/new-tax-control-fapiao/merchant/tax-codes`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012538236>
pub static GET_MERCHANT_TAX_CODES: Operation = Operation {
    title: "获取商品和服务税收分类对照表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012538236",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474057",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "子商户号"),
        Field::integer("offset", "本次查询的起始位置").required(),
        Field::integer("limit", "本次查询的最大数量").required(),
    ],
    answer: &[
        Field::integer("offset", "本次查询的起始位置").required(),
        Field::integer("limit", "本次查询的最大数量").required(),
        Field::object("links", "相关链接", LINKS),
        Field::list("data", "本次查询到的数据", &Kind::Object(DATA)).required(),
        Field::integer("total_count", "总记录数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_new_tax_control_fapiao_merchant_tax_codes",
        "GET",
        "/v3/new-tax-control-fapiao/merchant/tax-codes",
    )
};

/// 检查子商户开票功能状态: `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012474022>
pub static POST_MERCHANT_SUB_MCHID_CHECK: Operation = Operation {
    title: "检查子商户开票功能状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012474022"],
    variables: GET_MERCHANT_BASE_INFORMATION_QUERY,
    ..Operation::new(
        "post_v3_new_tax_control_fapiao_merchant_sub_mchid_check",
        "POST",
        "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
    )
};

/// 检查子商户开票功能状态: `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015792561>
pub static GET_MERCHANT_SUB_MCHID_CHECK_STATUS: Operation = Operation {
    title: "检查子商户开票功能状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015792561"],
    repeat: Repeat::Harmless,
    variables: GET_MERCHANT_BASE_INFORMATION_QUERY,
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::object("third_mode", "第三方开票模式", THIRD_MODE),
        Field::object("digital_tax_mode", "数电发票模式", DIGITAL_TAX_MODE),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_new_tax_control_fapiao_merchant_sub_mchid_check_status",
        "GET",
        "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
    )
};

/// 获取用户填写的抬头: `GET /v3/new-tax-control-fapiao/user-title`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012538112>
pub static GET_USER_TITLE: Operation = Operation {
    title: "获取用户填写的抬头",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012538112",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474048",
        "https://pay.weixin.qq.com/doc/v3/partner/4015784260",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("scene", "").values(SCENE_VALUES).required(),
        Field::text("fapiao_apply_id", "发票申请单号").required(),
    ],
    answer: &[
        Field::text("type", "").values(TYPE_VALUES).required(),
        Field::text("name", "名称").required(),
        Field::text("taxpayer_id", "纳税人识别号"),
        Field::text("address", "地址"),
        Field::text("telephone", "电话"),
        Field::text("bank_name", "开户银行"),
        Field::text("bank_account", "银行账号"),
        Field::of("phone", "手机号", Kind::Sealed(Seal::MerchantKey)),
        Field::of("email", "邮箱地址", Kind::Sealed(Seal::MerchantKey)),
        Field::integer("amount", "订单金额"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("fapiao_bill_type", "").values(FAPIAO_BILL_TYPE_VALUES),
        Field::text("user_apply_message", "留言信息"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_new_tax_control_fapiao_user_title", "GET", "/v3/new-tax-control-fapiao/user-title")
};

/// 获取抬头填写链接: `GET /v3/new-tax-control-fapiao/user-title/title-url`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012538106>
pub static GET_USER_TITLE_TITLE_URL: Operation = Operation {
    title: "获取抬头填写链接",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012538106",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474040",
        "https://pay.weixin.qq.com/doc/v3/partner/4015770776",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("fapiao_apply_id", "发票申请单号").required(),
        Field::text("source", "").values(SOURCE_VALUES).required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("openid", "用户OpenID").required(),
        Field::integer("total_amount", "总金额").required(),
        Field::text("seller_name", "销售方名称"),
        Field::boolean("show_phone_cell", "是否需要展示手机号填写栏"),
        Field::boolean("must_input_phone", "用户是否必须填写手机号"),
        Field::boolean("show_email_cell", "是否需要展示邮箱地址填写栏"),
        Field::boolean("must_input_email", "用户是否必须填写邮箱地址"),
    ],
    answer: &[
        Field::text("title_url", "抬头填写链接"),
        Field::text("miniprogram_appid", "抬头填写小程序AppID"),
        Field::text("miniprogram_path", "抬头填写小程序页面路径"),
        Field::text("miniprogram_user_name", "抬头填写小程序的用户名"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_new_tax_control_fapiao_user_title_title_url",
        "GET",
        "/v3/new-tax-control-fapiao/user-title/title-url",
    )
};
