// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static INVOICE_INFO: &[Field] = &[
    Field::text("invoice_cd", "发票代码"),
    Field::text("invoice_no", "发票号码"),
    Field::text("invoice_dt", "开票日期"),
    Field::text("invoice_link", "发票链接"),
    Field::text("invoice_tp", "发票类型"),
    Field::text("invoice_ck_cd", "发票校验码"),
    Field::text("nm", "发票上购买人姓名"),
    Field::text("tax", "税价合计"),
    Field::text("invoice_tax_amt", "发票税额"),
    Field::text("sales_ent_nm", "销售企业名称"),
    Field::text("tax_payer", "销售方纳税人识别号"),
    Field::text("num", "数量"),
    Field::text("service_nm", "货物或应税劳务服务名称"),
];

static TRACK_INFO: &[Field] = &[
    Field::text("tracking_no", "物流单号"),
    Field::text("tracking_company", "物流公司"),
    Field::text("usr_prov", "收货省"),
    Field::text("usr_city", "收货市"),
    Field::text("usr_area", "收货区县"),
    Field::text("usr_addr", "收货地址"),
    Field::text("tracking_type", "物流类型"),
    Field::text("delivery_method", "提货方式"),
    Field::text("shipping_addr", "发货地址"),
    Field::text("delivery_time", "签收时间"),
];

static COLLECT_STATE_VALUES: &[&str] =
    &["COLLECT_STATE_NOT_COLLECT", "COLLECT_STATE_COLLECTED", "COLLECT_STATE_COLLECTION_FAILED"];

static APPLIANCE_ID_VALUES: &[i64] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17];

static ENERGY_GRADE_VALUES: &[&str] = &["FIRST_LEVEL", "SECOND_LEVEL", "ENERGY_GRADE_UNKNOWN"];

static PRODUCT_TYPE_VALUES: &[&str] = &["COMMON_PRODUCT", "AI_PRODUCT"];

static PC_TYPE_VALUES: &[&str] = &["DESKTOP", "LAPTOP", "COMPUTER_TYPE_UNKNOWN"];

static SALE_MODEL_VALUES: &[&str] = &["SALE_MODEL_ONLINE", "SALE_MODEL_OFFLINE"];

static IDENTITY_DOCUMENT_TYPE_VALUES: &[&str] = &[
    "ID_DOC_TYPE_ID_CARD",
    "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
    "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
];

static CATE_STATE_VALUES: &[&str] = &["CATE_STATE_REDEEM", "CATE_STATE_REFUND"];

static STATE_VALUES: &[&str] = &["UNCLAIMED", "UNREDEEMED", "REDEEMED"];

static UNCLAIMED_REASON_VALUES: &[&str] = &[
    "REASON_CLAIMED_BY_OTHER_REGION",
    "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
    "REASON_UNCLAIMED",
    "REASON_CLAIMED_BY_OTHER_MODE",
];

static CLAIM_MODE_VALUES: &[&str] = &["CLAIM_MODE_MINI_PROGRAM", "CLAIM_MODE_INTERFACE_PASS_THROUGH"];

static QUALIFICATION_LIST: &[Field] = &[
    Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES).required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("unclaimed_reason", "").values(UNCLAIMED_REASON_VALUES),
    Field::text("claim_mode", "").values(CLAIM_MODE_VALUES),
    Field::text("claimed_platform_name", "领取的平台名称"),
    Field::text("claimed_region_name", "领取的地区名称"),
];

static ANSWER_QUALIFICATION_LIST: &[Field] = &[
    Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES).required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("unclaimed_reason", "").values(UNCLAIMED_REASON_VALUES),
    Field::text("claimed_platform_name", "领取的平台名称"),
    Field::text("claimed_region_name", "领取的地区名称"),
];

static GOODS_SN_LIST_STATE_VALUES: &[&str] =
    &["SNCODE_STATE_UNKNOWN", "SNCODE_STATE_SELLABLE", "SNCODE_STATE_NOT_SELLABLE"];

static NOT_SELLABLE_REASON_VALUES: &[&str] = &["NOT_SELLABLE_REASON_USED", "NOT_SELLABLE_REASON_NOT_FOUND"];

static GOODS_SN_LIST: &[Field] = &[
    Field::text("sn_code", "S/N码").required(),
    Field::text("state", "").values(GOODS_SN_LIST_STATE_VALUES).required(),
    Field::text("not_sellable_reason", "").values(NOT_SELLABLE_REASON_VALUES),
];

static SHOP_ORDER_LIST: &[Field] = &[
    Field::text("shop_order_number", "单号"),
    Field::text("collect_state", "").values(COLLECT_STATE_VALUES),
    Field::text("cate_state", "").values(CATE_STATE_VALUES),
];

static QUERY_TYPE_VALUES: &[&str] = &[
    "ORDER_TYPE_TRANSACTION",
    "ORDER_TYPE_APPLIANCE_REDEEM",
    "ORDER_TYPE_3C_REDEEM",
    "ORDER_TYPE_N_QUALIFICATION_REDEEM",
];

static SALE_MODELS_VALUES: &[&str] = &["0", "1"];

static CERT_TYPE_VALUES: &[&str] = &["1", "2", "3", "4", "5"];

static DISCOUNT_MODE_VALUES: &[&str] = &["DIS_FLAG", "DIS_CALC", "DIS_SMKT"];

static CODE_TYPE_VALUES: &[&str] = &["001", "002"];

static DATA: &[Field] = &[
    Field::text("cate_code", "品类编码").required(),
    Field::of("cert_no", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("grade", "能耗等级"),
    Field::of("name", "姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("operation_time", "交易完成或商品退回时间戳").required(),
    Field::text("bank_name", "银行机构名称"),
    Field::text("bank_subsidy", "银行补贴金额"),
    Field::text("plat_subsidy", "交易平台补贴金额"),
    Field::text("sales", "销售金额").required(),
    Field::text("status", "品类状态").required(),
    Field::text("subsidy", "政府补贴金额").required(),
    Field::of("tel", "手机号", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("add_code", "收货地区编码").required(),
    Field::of("address", "收货地址", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("sale_models", "销售方式").required(),
    Field::text("brand", "家电品牌").required(),
    Field::text("activity_add_code", "活动资金地区编码").required(),
    Field::text("uniscid", "统一社会信息代码").required(),
    Field::text("corp_name", "销售企业名称").required(),
    Field::text("serial_num", "数据流水号").required(),
];

static STATUS_CODE_VALUES: &[&str] = &["00", "01", "02", "03", "04", "05", "06"];

static ANSWER_DATA: &[Field] = &[
    Field::text("cate_code", "品类编码").required(),
    Field::text("status", "状态信息"),
    Field::text("status_code", "").values(STATUS_CODE_VALUES),
];

static BODY_DATA: &[Field] = &[
    Field::text("auth_code", "品类凭证码").required(),
    Field::text("cate_code", "品类编码").required(),
    Field::of("cert_no", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("grade", ""),
    Field::of("name", "姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("operation_time", "交易完成或商品退回时间戳").required(),
    Field::text("bank_name", "银行机构名称"),
    Field::text("bank_subsidy", "银行补贴金额"),
    Field::text("plat_subsidy", "交易平台补贴金额"),
    Field::text("sales", "销售金额").required(),
    Field::text("status", "").values(SALE_MODELS_VALUES).required(),
    Field::text("subsidy", "政府补贴金额").required(),
    Field::of("tel", "手机号", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("add_code", "区县编码").required(),
    Field::text("address", "收货地址").required(),
    Field::text("sale_models", "销售方式").values(SALE_MODELS_VALUES).required(),
    Field::text("sn_code", "S/N码").required(),
    Field::text("uniscid", "统一社会信息代码").required(),
    Field::text("corp_name", "销售企业名称").required(),
    Field::text("barcode", "商品条码").required(),
    Field::text("item_name", "商品名称").required(),
    Field::text("spec_model", "规格型号").required(),
    Field::text("brand", "家电品牌").required(),
    Field::text("logistics_no", "物流单号"),
    Field::text("delivery_time", "签收时间"),
    Field::text("invoice_no", "发票号"),
    Field::text("is_ai_product", "是否属于 AI 产品").required(),
    Field::text("pc_type", "类型"),
    Field::text("order_no", "商户订单号").required(),
    Field::text("origin_order_no", "原始订单号"),
    Field::text("activity_add_code", "活动地区编码").required(),
    Field::text("imei1", "IMEI1"),
    Field::text("imei2", "IMEI2"),
    Field::text("ccc_sn_order_no", "3C SN 锁定解锁订单号"),
];

static SELL_STATE_VALUES: &[&str] = &["U0022", "U0023", "U0024", "U9999"];

static POST_SUBSIDY_AUDIT_CUP_INVALID_BODY: &[Field] = &[
    Field::text("org_no", "分公司机构代码").required(),
    Field::text("mchnt_order_id", "商户订单号").required(),
    Field::text("upload_time", "审核记录上传时间").required(),
];

static POST_SUBSIDY_AUDIT_CUP_INVALID_ANSWER: &[Field] = &[
    Field::text("code", "响应码").required(),
    Field::text("msg", "响应描述").required(),
    Field::text("sub_code", "详细应答码"),
    Field::text("sub_msg", "详细应答码描述"),
];

static POST_SUBSIDY_AUDIT_CUP_UPDATE_BODY: &[Field] = &[
    Field::text("org_no", "分公司机构代码").required(),
    Field::text("sub_mchnt_cd", "店铺编码").required(),
    Field::text("sub_mchnt_nm", "店铺名称").required(),
    Field::text("store_nm", "门店名称"),
    Field::text("online_no", "线上平台订单号").required(),
    Field::text("mchnt_order_id", "商户订单号").required(),
    Field::text("upload_time", "审核记录上传时间").required(),
    Field::text("notify_url", "审核结果通知地址").required(),
    Field::text("prod_id", "品类").required(),
    Field::text("eng_grade", "能效"),
    Field::text("brand_nm", "品牌").required(),
    Field::text("prod_model", "型号").required(),
    Field::text("sales_chnl", "销售方式"),
    Field::text("plat_form", "电商平台方").required(),
    Field::text("payer_tp", "支付方式类型").required(),
    Field::text("trade_in_order_id", "收旧订单号"),
    Field::text("trade_in_at", "收旧价格"),
    Field::text("is_trade_in", "收旧价格是否统计"),
    Field::text("sales_at", "订单金额").required(),
    Field::text("actual_at", "实付金额").required(),
    Field::text("trans_tm", "交易时间").required(),
    Field::text("mchnt_cd", "商户编码").required(),
    Field::text("mer_sub_at", "商家优惠金额"),
    Field::text("discount_at", "国补优惠金额").required(),
    Field::text("image01", "其他图片1"),
    Field::text("image02", "其他图片2"),
    Field::text("image03", "其他图片3"),
    Field::text("image04", "其他图片4"),
    Field::text("image05", "其他图片5"),
    Field::text("image06", "其他图片6"),
    Field::text("image07", "其他图片7"),
    Field::text("image08", "其他图片8"),
    Field::text("image09", "其他图片9"),
    Field::text("image10", "其他图片10"),
    Field::text("commitment_letter_photo", "收旧承诺函照片"),
    Field::text("commitment_letter_photo_format", "收旧承诺函照片格式"),
    Field::text("device_photo", "收旧设备外观照片"),
    Field::text("device_photo_format", "收旧设备外观照片格式"),
    Field::text("pack_and_active_photo", "包含完整外包装及sn码的激活照片"),
    Field::text("bar_code", "商品条码"),
    Field::text("sn_code", "SN码").required(),
    Field::text("imei1", "IMEI1"),
    Field::text("imei2", "IMEI2"),
    Field::text("register_model", "能效或水效网备案登记型号"),
    Field::text("record_number", "能效或水效备案号"),
    Field::text("eng_grade_standard", "能效或水效执行的国家标准名称"),
    Field::object("invoice_info", "发票信息", INVOICE_INFO).required(),
    Field::object("track_info", "物流信息", TRACK_INFO).required(),
];

static POST_SUBSIDY_GOODS_UPLOAD_ANSWER: &[Field] =
    &[Field::text("code", "响应码").required(), Field::text("message", "响应描述").required()];

static POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_SUBSIDY_QUALIFICATIONS_PASSTHROUGH_QUERY_BODY: &[Field] = &[
    Field::of("real_name", "自然人姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("id_card_number", "自然人证件号", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("phone_number", "手机号", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
    Field::text("identity_document_type", "").values(IDENTITY_DOCUMENT_TYPE_VALUES).required(),
];

static POST_SUBSIDY_ZHEJIANG_AUTHCODE_CANCEL_ANSWER: &[Field] =
    &[Field::text("resp_code", "响应码").required(), Field::text("resp_desc", "响应描述").required()];

/// 查询审核结果: `POST /v3/gov/subsidy/audit/cup/invalid`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989535>
pub static POST_SUBSIDY_AUDIT_CUP_INVALID: Operation = Operation {
    title: "查询审核结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989535"],
    content: Content::Json,
    body: POST_SUBSIDY_AUDIT_CUP_INVALID_BODY,
    answer: POST_SUBSIDY_AUDIT_CUP_INVALID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_audit_cup_invalid", "POST", "/v3/gov/subsidy/audit/cup/invalid")
};

/// 查询审核结果: `POST /v3/gov/subsidy/audit/cup/query`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989535>
pub static POST_SUBSIDY_AUDIT_CUP_QUERY: Operation = Operation {
    title: "查询审核结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989535"],
    content: Content::Json,
    body: POST_SUBSIDY_AUDIT_CUP_INVALID_BODY,
    answer: &[
        Field::text("code", "响应码").required(),
        Field::text("msg", "响应描述"),
        Field::text("sub_code", "详细应答码"),
        Field::text("sub_msg", "详细应答码描述"),
        Field::text("mchnt_order_id", "商户订单号"),
        Field::text("verify_status", "核验结果"),
        Field::text("verify_status_desc", "核验结果描述"),
        Field::text("audit_status", "审核结果"),
        Field::text("audit_status_desc", "审核结果描述"),
        Field::text("trade_status", "订单状态"),
        Field::text("refund_at", "退货金额"),
        Field::text("refund_dt", "退货日期"),
        Field::text("org_no", "分公司机构代码"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_audit_cup_query", "POST", "/v3/gov/subsidy/audit/cup/query")
};

/// 同步非银联支付交易退款信息: `POST /v3/gov/subsidy/audit/cup/refund/sync`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989535>
pub static POST_SUBSIDY_AUDIT_CUP_REFUND_SYNC: Operation = Operation {
    title: "同步非银联支付交易退款信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989535"],
    content: Content::Json,
    body: &[
        Field::text("org_no", "分公司机构代码").required(),
        Field::text("mchnt_order_id", "商户订单号").required(),
        Field::text("upload_time", "审核记录上传时间").required(),
        Field::text("refund_at", "退款金额").required(),
        Field::text("refund_dt", "退款日期").required(),
    ],
    answer: POST_SUBSIDY_AUDIT_CUP_INVALID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_audit_cup_refund_sync", "POST", "/v3/gov/subsidy/audit/cup/refund/sync")
};

/// 更新审核数据: `POST /v3/gov/subsidy/audit/cup/update`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989535>
pub static POST_SUBSIDY_AUDIT_CUP_UPDATE: Operation = Operation {
    title: "更新审核数据",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989535"],
    content: Content::Json,
    body: POST_SUBSIDY_AUDIT_CUP_UPDATE_BODY,
    answer: POST_SUBSIDY_AUDIT_CUP_INVALID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_audit_cup_update", "POST", "/v3/gov/subsidy/audit/cup/update")
};

/// 上传审核数据: `POST /v3/gov/subsidy/audit/cup/upload`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989535>
pub static POST_SUBSIDY_AUDIT_CUP_UPLOAD: Operation = Operation {
    title: "上传审核数据",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989535"],
    content: Content::Json,
    body: POST_SUBSIDY_AUDIT_CUP_UPDATE_BODY,
    answer: POST_SUBSIDY_AUDIT_CUP_INVALID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_audit_cup_upload", "POST", "/v3/gov/subsidy/audit/cup/upload")
};

/// 企业信息查询: `POST /v3/gov/subsidy/companies/query`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_COMPANIES_QUERY: Operation = Operation {
    title: "企业信息查询",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    content: Content::Json,
    body: &[
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("license_number", "统一社会信息代码").required(),
    ],
    answer: &[
        Field::text("company_name", "企业名称"),
        Field::text("collect_state", "").values(COLLECT_STATE_VALUES),
        Field::text("code", "响应码").required(),
        Field::text("message", "响应描述").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_companies_query", "POST", "/v3/gov/subsidy/companies/query")
};

/// 商品信息上传: `POST /v3/gov/subsidy/goods/upload`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_GOODS_UPLOAD: Operation = Operation {
    title: "商品信息上传",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    content: Content::Json,
    body: &[
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES).required(),
        Field::text("product_name", "商品名称").required(),
        Field::text("energy_grade", "").values(ENERGY_GRADE_VALUES),
        Field::text("brand", "家电品牌").required(),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("seller_name", "销售企业名称").required(),
        Field::text("license_number", "统一社会信息代码").required(),
        Field::integer("base_price", "基准价格").required(),
        Field::integer("average_trading_price", "近1个月平均交易价").required(),
        Field::text("product_type", "").values(PRODUCT_TYPE_VALUES).required(),
        Field::text("product_model", "商品型号"),
        Field::text("bar_code", "商品条码").required(),
    ],
    answer: POST_SUBSIDY_GOODS_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_goods_upload", "POST", "/v3/gov/subsidy/goods/upload")
};

/// N品类同步资格核销信息: `POST /v3/gov/subsidy/n-qualifications/sync`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_N_QUALIFICATIONS_SYNC: Operation = Operation {
    title: "N品类同步资格核销信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::of("real_name", "自然人姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("id_card_number", "自然人证件号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("phone_number", "手机号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES),
        Field::text("out_trade_no", "商户支付订单号").required(),
        Field::text("sub_mchid", "子商户号"),
        Field::text("energy_grade", "").values(ENERGY_GRADE_VALUES),
        Field::text("receive_region_code", "收货地区编码").required(),
        Field::text("brand", "家电品牌").required(),
        Field::text("address", "收货地址").required(),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("seller_name", "销售企业名称").required(),
        Field::text("license_number", "统一社会信息代码").required(),
        Field::text("logistics_num", "物流单号"),
        Field::text("delivery_time", "签收时间"),
        Field::text("invoice_num", "发票号").required(),
        Field::text("product_type", "").values(PRODUCT_TYPE_VALUES).required(),
        Field::text("pc_type", "类型").values(PC_TYPE_VALUES),
        Field::integer("order_amount", "订单金额").required(),
        Field::integer("discount_amount", "优惠金额").required(),
        Field::text("mch_order_id", "线上平台订单编号").required(),
        Field::text("invoice_time", "开票日期").required(),
        Field::text("purchaser_name", "购买方名称").required(),
        Field::text("sale_model", "").values(SALE_MODEL_VALUES).required(),
        Field::text("identity_document_type", "").values(IDENTITY_DOCUMENT_TYPE_VALUES).required(),
        Field::text("invoice_address_code", "发票开具地").required(),
        Field::text("tax_authority_code", "税务机关代码").required(),
        Field::text("transaction_time", "交易完成或商品退回时间").required(),
        Field::text("cate_state", "").values(CATE_STATE_VALUES).required(),
        Field::text("longitude", "经度"),
        Field::text("latitude", "纬度"),
        Field::text("cate_code", "品类编码").required(),
        Field::text("coupon_code", "券码"),
        Field::text("invoice_code", "发票代码"),
        Field::text("refund_id", "线上平台退款交易编号"),
    ],
    answer: POST_SUBSIDY_GOODS_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_n_qualifications_sync", "POST", "/v3/gov/subsidy/n-qualifications/sync")
};

/// 查询补贴资格: `GET /v3/gov/subsidy/qualification`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static GET_SUBSIDY_QUALIFICATION: Operation = Operation {
    title: "查询补贴资格",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    repeat: Repeat::Harmless,
    query: &[
        Field::of("real_name", "自然人姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::of("id_card_number", "自然人证件号", Kind::Sealed(Seal::PlatformKey)),
        Field::of("phone_number", "手机号", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES).required(),
        Field::text("openid", "OPENID"),
        Field::text("appid", "APPID"),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("identity_document_type", "").values(IDENTITY_DOCUMENT_TYPE_VALUES),
    ],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    answer: &[Field::text("state", "").values(STATE_VALUES).required()],
    reply: Reply::Json,
    ..Operation::new("get_v3_gov_subsidy_qualification", "GET", "/v3/gov/subsidy/qualification")
};

/// 取消资格(透传模式): `POST /v3/gov/subsidy/qualifications/passthrough/cancel`.
pub static POST_SUBSIDY_QUALIFICATIONS_PASSTHROUGH_CANCEL: Operation = Operation {
    title: "取消资格(透传模式)",
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::of("real_name", "自然人姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("id_card_number", "自然人证件号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("phone_number", "手机号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES).required(),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("out_request_no", "请求序号"),
        Field::text("identity_document_type", "").values(IDENTITY_DOCUMENT_TYPE_VALUES).required(),
    ],
    answer: POST_SUBSIDY_GOODS_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_gov_subsidy_qualifications_passthrough_cancel",
        "POST",
        "/v3/gov/subsidy/qualifications/passthrough/cancel",
    )
};

/// 领取资格(透传模式): `POST /v3/gov/subsidy/qualifications/passthrough/claim`.
pub static POST_SUBSIDY_QUALIFICATIONS_PASSTHROUGH_CLAIM: Operation = Operation {
    title: "领取资格(透传模式)",
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::of("real_name", "自然人姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("id_card_number", "自然人证件号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("phone_number", "手机号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("identity_document_type", "").values(IDENTITY_DOCUMENT_TYPE_VALUES).required(),
        Field::text("longitude", "经度").required(),
        Field::text("latitude", "纬度").required(),
    ],
    answer: POST_SUBSIDY_GOODS_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_gov_subsidy_qualifications_passthrough_claim",
        "POST",
        "/v3/gov/subsidy/qualifications/passthrough/claim",
    )
};

/// 批量查询用户资格(透传模式): `POST /v3/gov/subsidy/qualifications/passthrough/query`.
pub static POST_SUBSIDY_QUALIFICATIONS_PASSTHROUGH_QUERY: Operation = Operation {
    title: "批量查询用户资格(透传模式)",
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: POST_SUBSIDY_QUALIFICATIONS_PASSTHROUGH_QUERY_BODY,
    answer: &[Field::list("qualification_list", "资格状态数组", &Kind::Object(QUALIFICATION_LIST)).required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_gov_subsidy_qualifications_passthrough_query",
        "POST",
        "/v3/gov/subsidy/qualifications/passthrough/query",
    )
};

/// 批量查询用户资格: `POST /v3/gov/subsidy/qualifications/query`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_QUALIFICATIONS_QUERY: Operation = Operation {
    title: "批量查询用户资格",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: POST_SUBSIDY_QUALIFICATIONS_PASSTHROUGH_QUERY_BODY,
    answer: &[Field::list("qualification_list", "资格状态数组", &Kind::Object(ANSWER_QUALIFICATION_LIST)).required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_qualifications_query", "POST", "/v3/gov/subsidy/qualifications/query")
};

/// 同步资格核销信息: `POST /v3/gov/subsidy/qualifications/sync`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_QUALIFICATIONS_SYNC: Operation = Operation {
    title: "同步资格核销信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::of("real_name", "自然人姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::of("id_card_number", "自然人证件号", Kind::Sealed(Seal::PlatformKey)),
        Field::of("phone_number", "手机号", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES),
        Field::text("out_trade_no", "商户支付订单号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("energy_grade", "").values(ENERGY_GRADE_VALUES),
        Field::text("receive_region_code", "收货地区编码").required(),
        Field::text("brand", "家电品牌").required(),
        Field::text("address", "收货地址").required(),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("sn_code", "S/N码").required(),
        Field::text("seller_name", "销售企业名称").required(),
        Field::text("license_number", "统一社会信息代码").required(),
        Field::text("barcode", "商品条码").required(),
        Field::text("item_name", "商品名称").required(),
        Field::text("spec_model", "规格型号").required(),
        Field::text("logistics_num", "物流单号"),
        Field::text("delivery_time", "签收时间"),
        Field::text("invoice_num", "发票号").required(),
        Field::text("product_type", "").values(PRODUCT_TYPE_VALUES).required(),
        Field::text("pc_type", "类型").values(PC_TYPE_VALUES),
        Field::integer("order_amount", "订单金额").required(),
        Field::integer("discount_amount", "优惠金额").required(),
        Field::text("imei1", "imei1编码"),
        Field::text("imei2", "imei2编码"),
        Field::text("mch_order_id", "线上平台订单编号").required(),
        Field::text("refund_id", "线上平台退款交易编号"),
        Field::text("invoice_time", "开票日期").required(),
        Field::text("purchaser_name", "购买方名称").required(),
        Field::text("sale_model", "").values(SALE_MODEL_VALUES).required(),
        Field::text("identity_document_type", "").values(IDENTITY_DOCUMENT_TYPE_VALUES).required(),
        Field::text("invoice_address_code", "发票开具地").required(),
        Field::text("invoice_code", "发票代码"),
        Field::text("tax_authority_code", "税务机关代码").required(),
        Field::text("transaction_time", "交易完成或商品退回时间").required(),
        Field::text("cate_state", "").values(CATE_STATE_VALUES).required(),
        Field::text("mch_name", "销售主体").required(),
    ],
    answer: POST_SUBSIDY_GOODS_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_qualifications_sync", "POST", "/v3/gov/subsidy/qualifications/sync")
};

/// sn码锁定: `POST /v3/gov/subsidy/sncode/lock`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_SNCODE_LOCK: Operation = Operation {
    title: "sn码锁定",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    content: Content::Json,
    body: &[
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES).required(),
        Field::text("out_trade_no", "商户支付订单号").required(),
        Field::text("brand", "家电品牌").required(),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("sn_code", "S/N码").required(),
        Field::text("manufacturer_info", "厂商信息").required(),
        Field::text("barcode", "商品条码").required(),
        Field::text("spec_model", "规格型号").required(),
        Field::text("product_type", "").values(PRODUCT_TYPE_VALUES).required(),
        Field::text("sale_time", "销售时间"),
        Field::text("imei1", "imei1编码"),
        Field::text("imei2", "imei2编码"),
    ],
    answer: POST_SUBSIDY_GOODS_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_sncode_lock", "POST", "/v3/gov/subsidy/sncode/lock")
};

/// 查询sn码状态: `POST /v3/gov/subsidy/sncode/query`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_SNCODE_QUERY: Operation = Operation {
    title: "查询sn码状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    content: Content::Json,
    body: &[
        Field::list("sn_code_list", "S/N码集合", &Kind::TEXT).required(),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
    ],
    answer: &[Field::list("goods_sn_list", "sn码状态数组", &Kind::Object(GOODS_SN_LIST)).required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_sncode_query", "POST", "/v3/gov/subsidy/sncode/query")
};

/// sn码解锁: `POST /v3/gov/subsidy/sncode/unlock`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_SNCODE_UNLOCK: Operation = Operation {
    title: "sn码解锁",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    content: Content::Json,
    body: &[
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES).required(),
        Field::text("out_trade_no", "商户支付订单号").required(),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("sn_code", "S/N码").required(),
        Field::text("barcode", "商品条码").required(),
        Field::text("product_type", "").values(PRODUCT_TYPE_VALUES).required(),
    ],
    answer: POST_SUBSIDY_GOODS_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_sncode_unlock", "POST", "/v3/gov/subsidy/sncode/unlock")
};

/// 交易信息查询: `POST /v3/gov/subsidy/transactions/query`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_TRANSACTIONS_QUERY: Operation = Operation {
    title: "交易信息查询",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    content: Content::Json,
    body: &[
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::list("order_number_list", "商户订单号数组", &Kind::TEXT).required(),
    ],
    answer: &[
        Field::text("code", "响应码").required(),
        Field::text("message", "响应描述").required(),
        Field::list("shop_order_list", "订单状态数组", &Kind::Object(SHOP_ORDER_LIST)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_transactions_query", "POST", "/v3/gov/subsidy/transactions/query")
};

/// 查询单日交易汇总: `POST /v3/gov/subsidy/transactions/summary/query-day`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_TRANSACTIONS_SUMMARY_QUERY_DAY: Operation = Operation {
    title: "查询单日交易汇总",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    content: Content::Json,
    body: &[
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("query_date", "查询的日期").required(),
        Field::text("query_type", "").values(QUERY_TYPE_VALUES).required(),
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES),
        Field::text("cate_state", "").values(CATE_STATE_VALUES),
    ],
    answer: &[
        Field::text("code", "响应码").required(),
        Field::text("message", "响应描述").required(),
        Field::integer("total_trade_count", "交易总笔数").required(),
        Field::integer("total_trade_amount", "交易总金额").required(),
        Field::integer("total_subsidy_count", "补贴总金额").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_gov_subsidy_transactions_summary_query_day",
        "POST",
        "/v3/gov/subsidy/transactions/summary/query-day",
    )
};

/// 交易信息回传: `POST /v3/gov/subsidy/transactions/sync`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989543>
pub static POST_SUBSIDY_TRANSACTIONS_SYNC: Operation = Operation {
    title: "交易信息回传",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::of("real_name", "自然人姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::of("id_card_number", "自然人证件号", Kind::Sealed(Seal::PlatformKey)),
        Field::of("phone_number", "手机号", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("appliance_id", "").numbers(APPLIANCE_ID_VALUES),
        Field::text("out_trade_no", "商户支付订单号").required(),
        Field::text("energy_grade", "").values(ENERGY_GRADE_VALUES),
        Field::text("receive_region_code", "收货地区编码").required(),
        Field::text("brand", "家电品牌").required(),
        Field::text("address", "收货地址"),
        Field::integer("qualification_region_code", "使用的资格的地区编码").required(),
        Field::text("seller_name", "销售企业名称").required(),
        Field::text("license_number", "统一社会信息代码").required(),
        Field::integer("order_amount", "订单金额").required(),
        Field::integer("discount_amount", "优惠金额").required(),
        Field::text("transaction_time", "交易完成或商品退回时间").required(),
        Field::text("mch_order_id", "线上平台订单编号").required(),
        Field::text("refund_id", "线上平台退款交易编号"),
        Field::text("mch_name", "销售主体").required(),
        Field::text("sale_model", "").values(SALE_MODEL_VALUES),
        Field::text("cate_state", "").values(CATE_STATE_VALUES).required(),
        Field::text("identity_document_type", "").values(IDENTITY_DOCUMENT_TYPE_VALUES).required(),
        Field::text("sub_mchid", "子商户号"),
    ],
    answer: POST_SUBSIDY_GOODS_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_transactions_sync", "POST", "/v3/gov/subsidy/transactions/sync")
};

/// 品类凭证码预核销撤销: `POST /v3/gov/subsidy/zhejiang/authcode/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_AUTHCODE_CANCEL: Operation = Operation {
    title: "品类凭证码预核销撤销",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    content: Content::Json,
    body: &[
        Field::text("sp_serial_no", "接入方请求流水号").required(),
        Field::text("cred_frozen_no", "冻结流水号").required(),
        Field::text("trans_date", "交易日期").required(),
        Field::text("trans_time", "交易时间").required(),
        Field::text("auth_code", "品类凭证码").required(),
        Field::text("req_ssn", "请求流水号").required(),
    ],
    answer: POST_SUBSIDY_ZHEJIANG_AUTHCODE_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_zhejiang_authcode_cancel", "POST", "/v3/gov/subsidy/zhejiang/authcode/cancel")
};

/// 品类凭证码上报确认: `POST /v3/gov/subsidy/zhejiang/authcode/commit`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_AUTHCODE_COMMIT: Operation = Operation {
    title: "品类凭证码上报确认",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    content: Content::Json,
    body: &[
        Field::text("sp_serial_no", "接入方请求流水号").required(),
        Field::text("cred_frozen_no", "冻结流水号").required(),
        Field::text("trans_date", "交易日期").required(),
        Field::text("trans_time", "交易时间").required(),
        Field::text("acq_org_order_no", "收单机构订单号"),
        Field::text("order_no", "商户订单号"),
        Field::integer("subsidy_amt", "政府补贴金额"),
        Field::text("add_code", "收货地区编码"),
        Field::text("address", "收货地址"),
        Field::text("sale_models", "销售方式").values(SALE_MODELS_VALUES),
        Field::text("corp_name", "销售企业名称"),
        Field::text("brand", "家电品牌"),
        Field::text("uniscid", "统一社会信息代码"),
        Field::text("barcode", "商品条码"),
        Field::text("auth_code", "品类凭证码").required(),
        Field::text("req_ssn", "请求流水号").required(),
        Field::text("bank_name", "银行机构名称"),
        Field::text("bank_subsidy", "银行补贴金额"),
        Field::text("plat_subsidy", "交易平台补贴金额"),
        Field::text("county_code", "区县编码"),
        Field::integer("amount", "原订单金额"),
    ],
    answer: POST_SUBSIDY_ZHEJIANG_AUTHCODE_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_zhejiang_authcode_commit", "POST", "/v3/gov/subsidy/zhejiang/authcode/commit")
};

/// 申请品类凭证码: `POST /v3/gov/subsidy/zhejiang/authcode/issue`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_AUTHCODE_ISSUE: Operation = Operation {
    title: "申请品类凭证码",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("category_id", "品类编码").required(),
        Field::text("openid", "用户id"),
        Field::of("name", "姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("mobile", "手机号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("add_code", "区县编码").required(),
        Field::text("custom_info", "自定义域"),
        Field::text("cert_type", "").values(CERT_TYPE_VALUES).required(),
        Field::of("cert_no", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("req_ssn", "请求流水号").required(),
    ],
    answer: &[
        Field::text("resp_code", "响应码").required(),
        Field::text("resp_desc", "响应描述").required(),
        Field::text("auth_code", "品类凭证码"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_zhejiang_authcode_issue", "POST", "/v3/gov/subsidy/zhejiang/authcode/issue")
};

/// 品类凭证码上报撤销: `POST /v3/gov/subsidy/zhejiang/authcode/refund`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_AUTHCODE_REFUND: Operation = Operation {
    title: "品类凭证码上报撤销",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    content: Content::Json,
    body: &[
        Field::text("sp_serial_no", "接入方请求流水号").required(),
        Field::text("cred_frozen_no", "冻结流水号").required(),
        Field::text("trans_date", "交易日期").required(),
        Field::text("trans_time", "交易时间").required(),
        Field::text("order_no", "商户订单号"),
        Field::integer("subsidy_amt", "政府补贴金额"),
        Field::text("add_code", "收货地区编码"),
        Field::text("address", "收货地址"),
        Field::text("sale_models", "销售方式").values(SALE_MODELS_VALUES),
        Field::text("uniscid", "统一社会信息代码"),
        Field::text("barcode", "商品条码"),
        Field::text("auth_code", "品类凭证码").required(),
        Field::text("req_ssn", "请求流水号").required(),
        Field::text("bank_name", "银行机构名称"),
        Field::text("bank_subsidy", "银行补贴金额"),
        Field::text("plat_subsidy", "交易平台补贴金额"),
        Field::text("corp_name", "销售企业名称"),
        Field::text("brand", "家电品牌"),
    ],
    answer: POST_SUBSIDY_ZHEJIANG_AUTHCODE_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_zhejiang_authcode_refund", "POST", "/v3/gov/subsidy/zhejiang/authcode/refund")
};

/// 预核销品类凭证码: `POST /v3/gov/subsidy/zhejiang/authcode/try`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_AUTHCODE_TRY: Operation = Operation {
    title: "预核销品类凭证码",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    content: Content::Json,
    body: &[
        Field::text("sp_serial_no", "接入方请求流水号").required(),
        Field::text("mchnt_no", "商户号").required(),
        Field::text("term_no", "终端号").required(),
        Field::text("auth_code", "品类凭证码").required(),
        Field::text("category", "品类编码").required(),
        Field::text("county_code", "区县编码").required(),
    ],
    answer: &[
        Field::text("resp_code", "响应码").required(),
        Field::text("resp_desc", "响应描述").required(),
        Field::text("cred_frozen_no", "冻结流水号").required(),
        Field::text("event_id", "活动号").required(),
        Field::text("event_title", "活动标题").required(),
        Field::text("discount_mode", "").values(DISCOUNT_MODE_VALUES).required(),
        Field::integer("amount", "原订单金额"),
        Field::integer("discount_amt", "优惠金额"),
        Field::integer("pay_amt", "实付金额"),
        Field::text("channel_dis_flag", "渠道优惠标记"),
        Field::text("channel_evt_no", "渠道活动号列表"),
        Field::text("category_id", "品类编码").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_zhejiang_authcode_try", "POST", "/v3/gov/subsidy/zhejiang/authcode/try")
};

/// 商品信息查询: `POST /v3/gov/subsidy/zhejiang/goods/query`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_GOODS_QUERY: Operation = Operation {
    title: "商品信息查询",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    content: Content::Json,
    body: &[
        Field::text("goods_bar_code", "商品条码"),
        Field::text("province", "省份代码"),
        Field::text("req_ssn", "请求流水号").required(),
        Field::text("req_time", "请求时间"),
    ],
    answer: &[
        Field::text("resp_code", "响应码").required(),
        Field::text("resp_desc", "响应描述").required(),
        Field::text("goods_bar_code", "商品条码").required(),
        Field::text("seq_id", "本记录唯一ID").required(),
        Field::text("province", "省份代码").required(),
        Field::text("code_type", "").values(CODE_TYPE_VALUES).required(),
        Field::text("goods_type", "商品品类").required(),
        Field::text("goods_name", "商品名称").required(),
        Field::text("logo_name", "品牌名称").required(),
        Field::text("goods_model", "商品型号").required(),
        Field::text("basis_price", "基准价格").required(),
        Field::text("manufact_cert_code", "厂商统一社会信用代码").required(),
        Field::text("manufact_price", "厂商指导零售价").required(),
        Field::text("energy_effciency", "能效标识"),
        Field::text("energy_reg_code", "能效备案编号"),
        Field::text("energy_reg_model", "能效备案型号"),
        Field::text("reg_3c_code", "3C 认证编号"),
        Field::text("water_effciency", "水效标识"),
        Field::text("expire_date", "有效期"),
        Field::text("description", "产品描述"),
        Field::text("gpc", "gpc 分类代码"),
        Field::text("net_content", "净含量"),
        Field::text("unit_code", "净含量单位代码"),
        Field::text("origin", "原产国"),
        Field::text("city", "市级区域代码"),
        Field::text("county", "区县区域代码"),
        Field::text("data_state", "数据状态"),
        Field::text("remark", "备注"),
        Field::text("upload_state", "上送状态"),
        Field::text("expire_time", "失效时间"),
        Field::text("is_ai_product", "是否 AI 产品"),
        Field::text("device_type", "设备类型"),
        Field::text("manufact_code", "厂商识别代码"),
        Field::text("manufact_login_date", "厂商注册日期"),
        Field::text("manufact_logout_date", "厂商失效日期"),
        Field::text("manufact_logout_flag", "厂商失效标识"),
        Field::text("manufact_register_addr", "厂商注册地址"),
        Field::text("manufact_valid_date", "厂商过期日期"),
        Field::text("manufact_firm_name", "厂商企业名称"),
        Field::text("price_unit", "企业定价单位"),
        Field::text("sale_date", "上市日期"),
        Field::text("pc_type", "PC 类型"),
        Field::text("msg_src_platform", "上送平台编码"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_zhejiang_goods_query", "POST", "/v3/gov/subsidy/zhejiang/goods/query")
};

/// n品类核销: `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_N_QUALIFICATIONS_CONFIRM: Operation = Operation {
    title: "n品类核销",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::list("data", "品类集合", &Kind::Object(DATA)),
        Field::text("req_ssn", "请求流水号").required(),
        Field::text("req_time", "请求时间"),
    ],
    answer: POST_SUBSIDY_ZHEJIANG_AUTHCODE_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_gov_subsidy_zhejiang_n_qualifications_confirm",
        "POST",
        "/v3/gov/subsidy/zhejiang/n-qualifications/confirm",
    )
};

/// 变更资格: `POST /v3/gov/subsidy/zhejiang/qualifications/alter`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_QUALIFICATIONS_ALTER: Operation = Operation {
    title: "变更资格",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("cate_code", "品类编码").required(),
        Field::of("cert_no", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("name", "姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("tel", "手机号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("req_ssn", "请求流水号").required(),
    ],
    answer: &[
        Field::text("resp_code", "响应码").required(),
        Field::text("resp_desc", "响应描述").required(),
        Field::text("auth_code", "品类凭证码").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_gov_subsidy_zhejiang_qualifications_alter",
        "POST",
        "/v3/gov/subsidy/zhejiang/qualifications/alter",
    )
};

/// 领取资格: `POST /v3/gov/subsidy/zhejiang/qualifications/claim`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_QUALIFICATIONS_CLAIM: Operation = Operation {
    title: "领取资格",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("cate_code", "品类编码").required(),
        Field::of("cert_no", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("name", "姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("tel", "手机号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("cert_type", "").values(CERT_TYPE_VALUES),
        Field::text("req_ssn", "请求流水号").required(),
    ],
    answer: POST_SUBSIDY_ZHEJIANG_AUTHCODE_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_gov_subsidy_zhejiang_qualifications_claim",
        "POST",
        "/v3/gov/subsidy/zhejiang/qualifications/claim",
    )
};

/// 查询补贴资格: `POST /v3/gov/subsidy/zhejiang/qualifications/query`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_QUALIFICATIONS_QUERY: Operation = Operation {
    title: "查询补贴资格",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[
        Field::of("cert_no", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("cate_code", "品类编码"),
        Field::text("req_ssn", "请求流水号").required(),
    ],
    answer: &[
        Field::text("resp_code", "响应码").required(),
        Field::text("resp_desc", "响应描述").required(),
        Field::list("data", "资格信息", &Kind::Object(ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_gov_subsidy_zhejiang_qualifications_query",
        "POST",
        "/v3/gov/subsidy/zhejiang/qualifications/query",
    )
};

/// 核销资格: `POST /v3/gov/subsidy/zhejiang/qualifications/sync`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_QUALIFICATIONS_SYNC: Operation = Operation {
    title: "核销资格",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    headers: POST_SUBSIDY_N_QUALIFICATIONS_SYNC_HEADERS,
    content: Content::Json,
    body: &[Field::text("req_ssn", "请求流水号"), Field::list("data", "资格集合", &Kind::Object(BODY_DATA))],
    answer: &[
        Field::text("resp_code", "响应码").required(),
        Field::text("resp_desc", "响应描述").required(),
        Field::list("error_data", "异常数据说明列表", &Kind::TEXT),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_gov_subsidy_zhejiang_qualifications_sync",
        "POST",
        "/v3/gov/subsidy/zhejiang/qualifications/sync",
    )
};

/// sn码锁定: `POST /v3/gov/subsidy/zhejiang/sncode/lock`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_SNCODE_LOCK: Operation = Operation {
    title: "sn码锁定",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    content: Content::Json,
    body: &[
        Field::text("create_user", "发起方").required(),
        Field::text("province", "省份代码").required(),
        Field::text("manufact_cert_code", "厂商统一 社会信用 代码"),
        Field::text("sn", "商品 SN码").required(),
        Field::text("goods_bar_code", "商品条码").required(),
        Field::text("goods_type", "商品品类").required(),
        Field::text("goods_name", "商品名称").required(),
        Field::text("goods_model", "商品型号"),
        Field::text("imei1", "IMEI_1 码"),
        Field::text("imei2", "IMEI_2 码"),
        Field::text("trans_orderid", "交易订单号").required(),
        Field::text("order_price", "订单金额").required(),
        Field::text("acquire_code", "收单机构"),
        Field::text("sell_orderid", "销售订单号").required(),
        Field::text("city", "市级区域代码"),
        Field::text("county", "区县区域代码"),
        Field::text("is_ai_product", "是否 AI 产品"),
        Field::text("sale_time", "销售时间"),
        Field::text("mfr_info", "厂商信息"),
        Field::text("brand", "具体品牌"),
        Field::text("sale_models", "渠道类型"),
        Field::text("req_ssn", "请求流水号").required(),
        Field::text("req_time", "请求时间").required(),
    ],
    answer: &[
        Field::text("resp_code", "响应码").required(),
        Field::text("resp_desc", "响应描述").required(),
        Field::text("imei1", "IMEI_1 码"),
        Field::text("imei2", "IMEI_2 码"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_zhejiang_sncode_lock", "POST", "/v3/gov/subsidy/zhejiang/sncode/lock")
};

/// sn码销售状态查询: `POST /v3/gov/subsidy/zhejiang/sncode/query`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_SNCODE_QUERY: Operation = Operation {
    title: "sn码销售状态查询",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    content: Content::Json,
    body: &[
        Field::text("sn", "商品SN码").required(),
        Field::text("province", "省份代码").required(),
        Field::text("manufact_cert_code", "厂商统一社会信 用代码"),
        Field::text("goods_type", "商品品类").required(),
        Field::text("goods_bar_code", "商品条码").required(),
        Field::text("imei1", "IMEI_1 码"),
        Field::text("imei2", "IMEI_2 码"),
        Field::text("sales_models", "渠道类型"),
        Field::text("req_ssn", "请求流水号").required(),
        Field::text("req_time", "请求时间").required(),
    ],
    answer: &[
        Field::text("resp_code", "响应码").required(),
        Field::text("resp_desc", "响应描述").required(),
        Field::text("sn", "商品SN码"),
        Field::text("province", "省份代码"),
        Field::text("sell_state", "").values(SELL_STATE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_zhejiang_sncode_query", "POST", "/v3/gov/subsidy/zhejiang/sncode/query")
};

/// sn码解锁: `POST /v3/gov/subsidy/zhejiang/sncode/unlock`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013989530>
pub static POST_SUBSIDY_ZHEJIANG_SNCODE_UNLOCK: Operation = Operation {
    title: "sn码解锁",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],
    content: Content::Json,
    body: &[
        Field::text("req_ssn", "请求流水号").required(),
        Field::text("req_time", "请求时间").required(),
        Field::text("create_user", "发起方").required(),
        Field::text("province", "省份代码").required(),
        Field::text("manufact_cert_code", "厂商统一 社会信用 代码"),
        Field::text("sn", "商品 SN码").required(),
        Field::text("goods_bar_code", "商品条码").required(),
        Field::text("goods_type", "商品品类").required(),
        Field::text("goods_name", "商品名称").required(),
        Field::text("goods_model", "商品型号"),
        Field::text("imei1", "IMEI_1 码"),
        Field::text("imei2", "IMEI_2 码"),
        Field::text("trans_orderid", "交易订单 号").required(),
        Field::text("ori_pay_orderid", "原支付订 单号").required(),
        Field::text("order_price", "订单金额").required(),
        Field::text("acquire_code", "收单机构"),
        Field::text("sell_orderid", "销售订单 号").required(),
        Field::text("city", "市级区域 代码"),
        Field::text("county", "区县区域代码"),
        Field::text("is_ai_product", "是否 AI 产 品"),
        Field::text("sale_time", "销售时间"),
        Field::text("mfr_info", "厂商信息"),
        Field::text("brand", "具体品牌"),
        Field::text("sales_models", "渠道类型"),
    ],
    answer: POST_SUBSIDY_ZHEJIANG_AUTHCODE_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_gov_subsidy_zhejiang_sncode_unlock", "POST", "/v3/gov/subsidy/zhejiang/sncode/unlock")
};
