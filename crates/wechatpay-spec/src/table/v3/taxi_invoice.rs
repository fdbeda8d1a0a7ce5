// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static BUYER_INFORMATION: &[Field] = &[
    Field::text("type", "购买方类型").required(),
    Field::text("name", "名称").required(),
    Field::text("taxpayer_id", "纳税人识别号"),
    Field::text("address", "地址"),
    Field::text("telephone", "电话"),
    Field::text("bank_name", "开户银行"),
    Field::text("bank_account", "银行账号"),
];

static SELLER_INFORMATION: &[Field] = &[
    Field::text("name", "名称").required(),
    Field::text("taxpayer_id", "纳税人识别号").required(),
    Field::text("address", "地址").required(),
    Field::text("telephone", "电话"),
    Field::text("bank_name", "开户银行"),
    Field::text("bank_account", "银行账号"),
];

static EXTRA_INFORMATION: &[Field] =
    &[Field::text("payee", "收款人"), Field::text("reviewer", "复核人"), Field::text("drawer", "开票人").required()];

static ITEMS: &[Field] = &[
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
    Field::text("tax_prefer_mark", "税收优惠政策标识").required(),
    Field::boolean("discount", "是否折扣行").required(),
];

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
    Field::object("buyer_information", "购买方信息", BUYER_INFORMATION).required(),
    Field::object("seller_information", "销售方信息", SELLER_INFORMATION).required(),
    Field::object("extra_information", "附加信息", EXTRA_INFORMATION).required(),
    Field::list("items", "发票行信息", &Kind::Object(ITEMS)),
    Field::text("remark", "备注信息"),
];

static DIGEST_ALGORITHM_VALUES: &[&str] = &["DIGEST_ALGORITHM_SM3"];

static META: &[Field] = &[
    Field::text("company_mchid", "出租车经营主体商户号").required(),
    Field::integer("region_id", "行政区划代码").required(),
    Field::text("digest", "").required(),
    Field::text("digest_algorithm", "").values(DIGEST_ALGORITHM_VALUES).required(),
];

static PHOTO_DIGEST: &[Field] = &[Field::text("hash_type", "哈希类型"), Field::text("hash_value", "哈希值")];

static DRIVER_PHOTO: &[Field] = &[
    Field::text("photo_type", "照片类型"),
    Field::object("photo_digest", "司机头像摘要", PHOTO_DIGEST),
    Field::text("photo_url", "头像url"),
    Field::text("photo_icon", "头像icon"),
];

static ANSWER_DRIVER_PHOTO: &[Field] = &[
    Field::text("photo_type", "照片类型"),
    Field::object("photo_digest", "司机照片摘要", PHOTO_DIGEST),
    Field::text("photo_url", "头像url"),
    Field::text("photo_data", "头像icon"),
];

static TAXI_STATE_VALUES: &[&str] = &["IN_OPERATION", "OUT_OPERATION"];

static DATA: &[Field] = &[
    Field::text("plate_number", "车牌号").required(),
    Field::text("driver_license", "营运资格证号").required(),
    Field::text("up_time", "上车时间").required(),
];

static LINKS: &[Field] =
    &[Field::text("next", "下一页链接"), Field::text("prev", "上一页链接"), Field::text("self", "当前链接")];

static GET_DRIVERS_DRIVER_LICENSE_QUERY: &[Field] = &[Field::integer("region_id", "行政区划代码").required()];

/// 签到签退: `POST /v3/taxi-invoice/attendance/punch`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461368>
pub static POST_ATTENDANCE_PUNCH: Operation = Operation {
    title: "签到签退",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461368"],
    content: Content::Json,
    body: &[
        Field::text("plate_number", "车牌号").required(),
        Field::text("driver_license", "营运资格证号").required(),
        Field::text("event_time", "事件发生时间").required(),
        Field::text("event_type", "事件类型").required(),
        Field::integer("region_id", "行政区划ID").required(),
    ],
    ..Operation::new("post_v3_taxi_invoice_attendance_punch", "POST", "/v3/taxi-invoice/attendance/punch")
};

/// 将出租车电子发票插入微信用户卡包: `POST /v3/taxi-invoice/cards`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461432>
pub static POST_CARDS: Operation = Operation {
    title: "将出租车电子发票插入微信用户卡包",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461432"],
    content: Content::Json,
    body: &[
        Field::text("company_mchid", "出租车经营主体商户号").required(),
        Field::text("trade_number", "面对面付款单号").required(),
        Field::text("appid", "应用ID"),
        Field::text("openid", "用户标识").required(),
        Field::integer("region_id", "行政区划代码").required(),
        Field::text("driver_license", "营运资格证号").required(),
        Field::text("plate_number", "车牌号").required(),
        Field::object("fapiao_card_information", "发票卡券信息", FAPIAO_CARD_INFORMATION).required(),
        Field::text("token", "获取乘客行程单详情的凭证"),
    ],
    answer: &[
        Field::text("card_appid", "插入用户卡包的公众号AppID").required(),
        Field::text("card_openid", "用户在插卡公众号下的OpenID").required(),
        Field::text("card_id", "出租车电子发票卡券模板ID").required(),
        Field::text("card_code", "出租车电子发票在卡包中的编码").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_taxi_invoice_cards", "POST", "/v3/taxi-invoice/cards")
};

/// 上传出租车电子发票文件: `POST /v3/taxi-invoice/cards/upload-file`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012692904>
pub static POST_CARDS_UPLOAD_FILE: Operation = Operation {
    title: "上传出租车电子发票文件",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012692904"],
    content: Content::Form,
    body: &[
        Field::of("file", "出租车电子发票文件", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(META)).required(),
    ],
    answer: &[Field::text("fapiao_media_id", "出租车电子发票文件ID").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_taxi_invoice_cards_upload_file", "POST", "/v3/taxi-invoice/cards/upload-file")
};

/// 更新司机信息: `POST /v3/taxi-invoice/driver/update-driver`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012460171>
pub static POST_DRIVER_UPDATE_DRIVER: Operation = Operation {
    title: "更新司机信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012460171"],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::of("driver_name", "司机姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("id_card_number", "司机身份证号码", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("company_name", "公司名称").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("driver_license", "营运资格证号").required(),
        Field::text("driver_category", "司机类别").required(),
        Field::text("driver_status", "岗位状态").required(),
        Field::object("driver_photo", "司机头像", DRIVER_PHOTO),
        Field::integer("region_id", "行政区划ID").required(),
    ],
    answer: &[
        Field::of("driver_name", "司机姓名", Kind::Sealed(Seal::MerchantKey)).required(),
        Field::of("id_card_number", "司机身份证号码", Kind::Sealed(Seal::MerchantKey)).required(),
        Field::text("company_name", "公司名称").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("driver_license", "营运资格证号").required(),
        Field::text("driver_category", "司机类别").required(),
        Field::text("driver_status", "岗位状态").required(),
        Field::object("driver_photo", "司机头像", DRIVER_PHOTO),
        Field::integer("region_id", "行政区划ID").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_taxi_invoice_driver_update_driver", "POST", "/v3/taxi-invoice/driver/update-driver")
};

/// 获取司机信息: `GET /v3/taxi-invoice/drivers/{driver_license}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461309>
pub static GET_DRIVERS_DRIVER_LICENSE: Operation = Operation {
    title: "获取司机信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461309"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("driver_license", "营运资格证号").required()],
    query: GET_DRIVERS_DRIVER_LICENSE_QUERY,
    answer: &[
        Field::text("driver_name", "司机姓名").required(),
        Field::text("company_name", "公司名称").required(),
        Field::text("company_mchid", "商户号").required(),
        Field::text("driver_license", "营运资格证号").required(),
        Field::text("driver_category", "司机类别").required(),
        Field::object("driver_photo", "司机照片", ANSWER_DRIVER_PHOTO),
        Field::integer("region_id", "行政区划代码").required(),
        Field::text("driver_state", "司机状态").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_taxi_invoice_drivers_driver_license", "GET", "/v3/taxi-invoice/drivers/{driver_license}")
};

/// 获取出租车公司商户信息: `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012460161>
pub static GET_TAXI_COMPANIES_COMPANY_MCHID: Operation = Operation {
    title: "获取出租车公司商户信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012460161"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("company_mchid", "商户号").required()],
    query: &[Field::integer("region_id", "行政区划ID").required()],
    answer: &[
        Field::text("company_mchid", "商户号").required(),
        Field::text("enterprise_type", "企业类型").required(),
        Field::text("company_name", "公司名称").required(),
        Field::text("short_name", "公司简称").required(),
        Field::text("tax_id", "税号").required(),
        Field::text("address", "公司地址").required(),
        Field::text("phone", "公司电话"),
        Field::text("bank_name", "开户行"),
        Field::text("bank_account", "银行账号"),
        Field::text("legal_person", "企业法人姓名").required(),
        Field::text("invoice_mode", "开票渠道").required(),
        Field::integer("region_id", "行政区划代码").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_taxi_invoice_taxi_companies_company_mchid",
        "GET",
        "/v3/taxi-invoice/taxi-companies/{company_mchid}",
    )
};

/// 新增出租车公司: `POST /v3/taxi-invoice/taxi-company/create-taxi-company`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012460154>
pub static POST_TAXI_COMPANY_CREATE_TAXI_COMPANY: Operation = Operation {
    title: "新增出租车公司",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012460154"],
    content: Content::Json,
    body: &[
        Field::text("company_name", "公司名称"),
        Field::text("tax_id", "税号").required(),
        Field::text("address", "公司地址").required(),
        Field::text("phone", "公司电话"),
        Field::text("bank_name", "开户行"),
        Field::text("bank_account", "银行账号"),
        Field::text("invoice_mode", "开票渠道").required(),
        Field::text("legal_person", "企业法人姓名").required(),
        Field::text("short_name", "公司简称"),
        Field::integer("region_id", "行政区划ID").required(),
        Field::text("enterprise_type", "企业类型").required(),
    ],
    answer: &[Field::text("mchid", "商户号").required(), Field::text("company_name", "公司名称")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_taxi_invoice_taxi_company_create_taxi_company",
        "POST",
        "/v3/taxi-invoice/taxi-company/create-taxi-company",
    )
};

/// 更新出租车信息: `POST /v3/taxi-invoice/taxi/update-taxi`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012460167>
pub static POST_TAXI_UPDATE_TAXI: Operation = Operation {
    title: "更新出租车信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012460167"],
    content: Content::Json,
    body: &[
        Field::text("plate_number", "车牌号").required(),
        Field::text("company_name", "公司名称").required(),
        Field::text("mchid", "商户号"),
        Field::text("main_license", "主班司机资格证号").required(),
        Field::text("deputy_license", "副班司机资格证号"),
        Field::integer("region_id", "行政区划ID").required(),
        Field::text("invoice_flag", "开票标记"),
        Field::text("taxi_state", "").values(TAXI_STATE_VALUES),
    ],
    answer: &[
        Field::text("plate_number", "车牌号").required(),
        Field::text("company_name", "公司名称").required(),
        Field::text("mchid", "商户号"),
        Field::text("main_license", "主班司机资格证号").required(),
        Field::text("deputy_license", "副班司机资格证号"),
        Field::integer("region_id", "行政区划ID").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_taxi_invoice_taxi_update_taxi", "POST", "/v3/taxi-invoice/taxi/update-taxi")
};

/// 获取出租车信息: `GET /v3/taxi-invoice/taxies/{plate_number}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012460169>
pub static GET_TAXIES_PLATE_NUMBER: Operation = Operation {
    title: "获取出租车信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012460169"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("plate_number", "车牌号").required()],
    query: GET_DRIVERS_DRIVER_LICENSE_QUERY,
    answer: &[
        Field::text("plate_number", "车牌号").required(),
        Field::text("company_name", "公司名称").required(),
        Field::text("company_mchid", "公司商户号").required(),
        Field::text("main_license", "主班司机资格证号").required(),
        Field::text("deputy_license", "副班司机资格证号").required(),
        Field::integer("region_id", "行政区划代码").required(),
        Field::boolean("support_invoice", "是否支持开票").required(),
        Field::text("taxi_state", "出租车状态").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_taxi_invoice_taxies_plate_number", "GET", "/v3/taxi-invoice/taxies/{plate_number}")
};

/// 根据凭证查询乘客行程单: `GET /v3/taxi-invoice/user-taxi-order/find-by-token`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012460180>
pub static GET_USER_TAXI_ORDER_FIND_BY_TOKEN: Operation = Operation {
    title: "根据凭证查询乘客行程单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012460180"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("token", "获取乘客行程单详情的凭证").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("appid", "应用ID").required(),
        Field::integer("region_id", "行政区划代码"),
        Field::text("auth_mode", "授权模式"),
    ],
    answer: &[
        Field::text("plate_number", "车牌号").required(),
        Field::text("driver_license", "营运资格证号").required(),
        Field::text("up_time", "上车时间").required(),
        Field::integer("region_id", "行政区划代码").required(),
        Field::text("source", "乘客行程单来源").required(),
        Field::text("pay_time", "面对面付款时间"),
        Field::integer("pay_amount", "面对面付款金额"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_taxi_invoice_user_taxi_order_find_by_token",
        "GET",
        "/v3/taxi-invoice/user-taxi-order/find-by-token",
    )
};

/// 获取乘客行程单列表: `GET /v3/taxi-invoice/user-taxi-orders`.
///
/// <https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html>
pub static GET_USER_TAXI_ORDERS: Operation = Operation {
    title: "获取乘客行程单列表",
    links: &["https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html"],
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("limit", "最大资源条数"),
        Field::integer("offset", "请求资源起始位置"),
        Field::text("openid", "小程序用户的微信openid").required(),
        Field::text("appid", "小程序appid").required(),
        Field::text("begin_date", "起始日期").required(),
        Field::text("end_date", "结束日期").required(),
        Field::integer("region_id", "行政区划id").required(),
    ],
    answer: &[
        Field::list("data", "乘客行程单详情", &Kind::Object(DATA)).required(),
        Field::integer("offset", "请求资源起始位置").required(),
        Field::integer("limit", "最大资源条数").required(),
        Field::integer("total_count", "资源总条数").required(),
        Field::object("links", "相关链接", LINKS),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_taxi_invoice_user_taxi_orders", "GET", "/v3/taxi-invoice/user-taxi-orders")
};
