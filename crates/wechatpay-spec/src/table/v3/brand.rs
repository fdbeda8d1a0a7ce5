// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static ID_DOC_TYPE_VALUES: &[&str] = &[
    "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
    "IDENTIFICATION_TYPE_HONGKONG",
    "IDENTIFICATION_TYPE_MACAO",
    "IDENTIFICATION_TYPE_TAIWAN",
    "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
];

static ADMIN_INFO: &[Field] = &[
    Field::of("admin_name", "管理员姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("id_doc_type", "").values(ID_DOC_TYPE_VALUES).required(),
    Field::of("id_card_number", "管理员证件号", Kind::Sealed(Seal::PlatformKey)).required(),
];

static SUBJECT_TYPE_VALUES: &[&str] = &["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INDIVIDUAL"];

static SUBJECT_INFO: &[Field] = &[
    Field::text("subject_type", "").values(SUBJECT_TYPE_VALUES).required(),
    Field::text("subject_name", "主体名称").required(),
    Field::text("unified_social_credit_code", "统一社会信用代码").required(),
];

static BRAND_BASIC_INFO: &[Field] =
    &[Field::text("brand_name", "品牌名称").required(), Field::text("brand_logo", "品牌Logo").required()];

static TRADEMARK_EXISTS_VALUES: &[&str] = &["TRADEMARK_EXISTS", "TRADEMARK_NONE"];

static TRADEMARK_REGISTRATION_CERTIFICATE: &[Field] = &[
    Field::text("certificate", "商标注册证"),
    Field::text("name", "商标名称").required(),
    Field::text("number", "商标注册号").required(),
    Field::text("valid_begin_time", "商标有效期开始时间").required(),
    Field::text("valid_end_time", "商标有效期结束时间").required(),
    Field::text("international_class", "商标国际分类").required(),
    Field::text("holder", "商标注册人").required(),
    Field::text("license", "商标许可使用授权书"),
    Field::text("authorization_begin_time", "商标授权有效期开始时间"),
    Field::text("authorization_end_time", "商标授权有效期结束时间"),
    Field::list("certificate_list", "商标注册证列表", &Kind::TEXT),
    Field::list("license_list", "商标许可使用授权书列表", &Kind::TEXT),
];

static LOGO_TRADEMARK_REGISTRATION_CERTIFICATE: &[Field] = &[
    Field::text("certificate", "Logo商标注册证"),
    Field::text("name", "Logo商标名称").required(),
    Field::text("number", "Logo商标注册号").required(),
    Field::text("valid_begin_time", "Logo商标有效期开始时间").required(),
    Field::text("valid_end_time", "Logo商标有效期结束时间").required(),
    Field::text("international_class", "Logo商标国际分类").required(),
    Field::text("holder", "Logo商标注册人").required(),
    Field::text("license", "Logo商标许可使用授权书"),
    Field::text("authorization_begin_time", "Logo商标授权有效期开始时间"),
    Field::text("authorization_end_time", "Logo商标授权有效期结束时间"),
    Field::list("certificate_list", "Logo商标注册证列表", &Kind::TEXT),
    Field::list("license_list", "Logo商标许可使用授权书列表", &Kind::TEXT),
];

static TRADEMARK: &[Field] = &[
    Field::text("trademark_exists", "").values(TRADEMARK_EXISTS_VALUES).required(),
    Field::object("trademark_registration_certificate", "商标注册证", TRADEMARK_REGISTRATION_CERTIFICATE),
    Field::object("logo_trademark_registration_certificate", "Logo商标注册证", LOGO_TRADEMARK_REGISTRATION_CERTIFICATE),
    Field::text("no_trademark_addition_prove", "无商标额外证明材料"),
    Field::list("no_trademark_addition_prove_list", "无商标额外证明材料列表", &Kind::TEXT),
];

static APPLYMENT_STATE_VALUES: &[&str] = &[
    "APPLYMENT_STATE_UNKNOWN",
    "APPLYMENT_STATE_UNSUBMITTED",
    "APPLYMENT_STATE_WAITING_VALIDATE",
    "APPLYMENT_STATE_WAITING_AUDIT",
    "APPLYMENT_STATE_WAITING_AUTH",
    "APPLYMENT_STATE_OPEN_ACCOUNT",
    "APPLYMENT_STATE_FINISH",
    "APPLYMENT_STATE_AUDIT_REJECTED",
    "APPLYMENT_STATE_CANCELED",
];

static BRAND_MINI_PROGRAM_INFO: &[Field] =
    &[Field::text("appid", "公众账号ID").required(), Field::text("default_jump_path", "小程序默认跳转路径")];

static CUSTOMER_SERVICE_TYPE_VALUES: &[&str] = &["MINI_PROGRAM", "CUSTOMIZE_WEB", "CUSTOMIZE_MP", "SERVICE_PHONE"];

static BRAND_CUSTOMER_SERVICE: &[Field] = &[
    Field::text("customer_service_type", "").values(CUSTOMER_SERVICE_TYPE_VALUES).required(),
    Field::text("customer_service_phone", "客服电话"),
    Field::text("customer_service_path", "客服路径"),
    Field::text("appid", "公众账号ID"),
];

static SERVICE_JUMP_TYPE_VALUES: &[&str] = &["JUMP_MINI_PROGRAM", "JUMP_WEB_PAGE"];

static SERVICE_LIST: &[Field] = &[
    Field::text("service_classify_name", "服务分类名称"),
    Field::text("service_name", "服务名称"),
    Field::text("service_jump_type", "").values(SERVICE_JUMP_TYPE_VALUES).required(),
    Field::text("service_jump_path", "服务跳转路径").required(),
    Field::text("appid", "公众账号ID"),
];

static ANSWER_APPLYMENT_STATE_VALUES: &[&str] =
    &["STATE_UNKNOWN", "DRAFTING", "AUDITING", "AUDIT_REJECTED", "PENDING_PUBLISH", "PUBLISHED", "CANCELED"];

static PUBLISH_TYPE_VALUES: &[&str] = &["IMMEDIATE_PUBLISH", "SCHEDULED_PUBLISH"];

static PAYMENT_SCENE_VALUES: &[&str] = &["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"];

static ACTIVE_LINK_LIST: &[Field] = &[
    Field::text("payment_scene", "").values(PAYMENT_SCENE_VALUES).required(),
    Field::list("appid_list", "公众账号ID", &Kind::TEXT),
    Field::text("card_link_mchid", "商户号"),
    Field::text("service_id", "服务ID"),
];

static CONFIGURATION_STATE_VALUES: &[&str] =
    &["WAITING_AUDIT", "AUDIT_REJECT", "WAITING_CONFIRMATION", "MERCHANT_ADMIN_REJECT", "IN_EFFECT"];

static ACTIVITY_STATE_VALUES: &[&str] = &["CREATED", "DELIVERING", "EXPIRED", "PAUSED", "TERMINATED"];

static AUDIT_STATE_VALUES: &[&str] = &["PENDING", "APPROVED", "REJECTED"];

static DELIVERY_MODE_VALUES: &[&str] = &["SMART", "TARGETED"];

static TIME_RANGE: &[Field] =
    &[Field::text("start_time", "开始时间").required(), Field::text("end_time", "结束时间").required()];

static STOCK_LIST: &[Field] = &[Field::text("stock_id", "批次ID").required()];

static PRODUCT_COUPON: &[Field] = &[
    Field::text("product_coupon_id", "商品券ID").required(),
    Field::list("stock_list", "商品券批次列表", &Kind::Object(STOCK_LIST)),
];

static DATA: &[Field] = &[
    Field::text("id", "活动id").required(),
    Field::text("name", "活动名称").required(),
    Field::text("activity_state", "").values(ACTIVITY_STATE_VALUES).required(),
    Field::text("audit_state", "").values(AUDIT_STATE_VALUES).required(),
    Field::integer("available_quota", "可用库存").required(),
    Field::integer("total_quota", "总库存").required(),
    Field::text("delivery_mode", "").values(DELIVERY_MODE_VALUES).required(),
    Field::object("time_range", "投放时间范围", TIME_RANGE).required(),
    Field::object("product_coupon", "商品券", PRODUCT_COUPON),
];

static CARD_TYPE_VALUES: &[&str] = &["PURCHASE", "NORMAL", "BALANCE"];

static CODE_MODE_VALUES: &[&str] = &["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"];

static CODE_TYPE_VALUES: &[&str] = &["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"];

static CODE_JUMP_INFORMATION: &[Field] =
    &[Field::text("jump_appid", "会员码跳转AppID"), Field::text("jump_path", "会员码跳转路径")];

static TYPE_VALUES: &[&str] = &["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"];

static VALID_DATE_INFORMATION: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("available_begin_time", "有效期开始时间"),
    Field::text("available_end_time", "有效期结束时间"),
    Field::integer("available_day_after_receive", "生效后N天内有效"),
];

static POINTS_INFORMATION: &[Field] =
    &[Field::text("jump_appid", "积分跳转AppID"), Field::text("jump_path", "积分跳转路径")];

static BALANCE_INFORMATION: &[Field] =
    &[Field::text("jump_appid", "储值小程序AppID"), Field::text("jump_path", "储值小程序路径")];

static PURCHASE_INFORMATION: &[Field] = &[
    Field::integer("price", "付费会员价格"),
    Field::text("jump_appid", "付费会员跳转AppID"),
    Field::text("jump_path", "付费会员跳转路径"),
];

static COMMON_FIELD_LIST_VALUES: &[&str] = &[
    "USER_FORM_FLAG_SEX",
    "USER_FORM_FLAG_NAME",
    "USER_FORM_FLAG_BIRTHDAY",
    "USER_FORM_FLAG_ADDRESS",
    "USER_FORM_FLAG_EMAIL",
    "USER_FORM_FLAG_CITY",
];

static CUSTOM_FIELD_LIST_TYPE_VALUES: &[&str] = &["CHECK_BOX", "RADIO"];

static CUSTOM_FIELD_LIST: &[Field] = &[
    Field::text("type", "").values(CUSTOM_FIELD_LIST_TYPE_VALUES),
    Field::text("name", "字段名称"),
    Field::list("values", "字段值", &Kind::TEXT),
];

static USER_INFORMATION: &[Field] = &[
    Field::list("common_field_list", "", &Kind::TEXT.values(COMMON_FIELD_LIST_VALUES)),
    Field::list("custom_field_list", "商户自定义的开卡信息字段", &Kind::Object(CUSTOM_FIELD_LIST)),
];

static STATE_VALUES: &[&str] = &["CARD_EFFECTIVE", "CARD_INVALID"];

static ANSWER_DATA: &[Field] = &[
    Field::text("card_id", "会员卡模板ID").required(),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("appid", "商户AppId").required(),
    Field::text("card_type", "").values(CARD_TYPE_VALUES).required(),
    Field::text("card_title", "卡名称").required(),
    Field::text("card_color", "卡背景颜色").required(),
    Field::text("card_picture_url", "卡背景图URL").required(),
    Field::text("code_mode", "").values(CODE_MODE_VALUES).required(),
    Field::text("code_type", "").values(CODE_TYPE_VALUES).required(),
    Field::object("code_jump_information", "会员码跳转信息", CODE_JUMP_INFORMATION),
    Field::text("benefits", "会员权益").required(),
    Field::text("notify_url", "回调地址").required(),
    Field::boolean("need_pinned", "是否置顶"),
    Field::boolean("need_display_level", "是否展示会员等级"),
    Field::text("init_level", "会员初始等级"),
    Field::text("service_phone", "服务电话"),
    Field::text("legal_agreement", "商家法务协议"),
    Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION).required(),
    Field::object("points_information", "积分信息", POINTS_INFORMATION),
    Field::object("balance_information", "储值信息", BALANCE_INFORMATION),
    Field::object("purchase_information", "付费会员信息", PURCHASE_INFORMATION),
    Field::object("user_information", "用户开卡信息", USER_INFORMATION),
];

static MEMBER_INFORMATION: &[Field] =
    &[Field::text("jump_appid", "会员中心跳转AppID"), Field::text("jump_path", "会员中心跳转路径")];

static ACTIVITY_CHANNEL_VALUES: &[&str] = &["MECHANT_APP_COMPONENT"];

static PRODUCT_COUPON_STOCK_LIST: &[Field] =
    &[Field::text("product_coupon_id", "商品券ID").required(), Field::text("stock_id", "批次ID").required()];

static ANSWER_ACTIVITY_STATE_VALUES: &[&str] = &[
    "MEMBERSHIP_ACTIVITY_CREATED",
    "MEMBERSHIP_ACTIVITY_EFFECTIVE",
    "MEMBERSHIP_ACTIVITY_TERMINATED",
    "MEMBERSHIP_ACTIVITY_EXPIRED",
];

static GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ANSWER_DATA: &[Field] = &[
    Field::text("out_request_no", "商户请求单号").required(),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("card_id", "会员卡ID").required(),
    Field::text("activity_channel", "").values(ACTIVITY_CHANNEL_VALUES).required(),
    Field::text("title", "活动主标题").required(),
    Field::text("sub_title", "活动主标题").required(),
    Field::text("begin_time", "活动开始时间").required(),
    Field::text("end_time", "活动结束时间").required(),
    Field::integer("apply_total", "活动总库存").required(),
    Field::integer("apply_available", "活动剩余库存").required(),
    Field::list("product_coupon_stock_list", "商品券批次列表", &Kind::Object(PRODUCT_COUPON_STOCK_LIST)).required(),
    Field::text("activity_id", "活动ID").required(),
    Field::text("activity_state", "").values(ANSWER_ACTIVITY_STATE_VALUES).required(),
    Field::text("create_time", "创建时间").required(),
    Field::text("modify_time", "更新时间").required(),
];

static USER_CARD_STATE_VALUES: &[&str] = &["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"];

static COMMON_FIELD_LIST: &[Field] = &[
    Field::text("name", "").values(COMMON_FIELD_LIST_VALUES),
    Field::of("value", "加密的用户开卡时填写的个人信息", Kind::Sealed(Seal::MerchantKey)),
];

static USER_INFORMATION_CUSTOM_FIELD_LIST: &[Field] =
    &[Field::text("name", "字段名称"), Field::list("user_chosen_values", "加密的用户选择的字段值列表", &Kind::TEXT)];

static DATA_USER_INFORMATION: &[Field] = &[
    Field::list("common_field_list", "平台提供的通用开卡信息字段", &Kind::Object(COMMON_FIELD_LIST)),
    Field::list("custom_field_list", "商户自定义的开卡信息字段", &Kind::Object(USER_INFORMATION_CUSTOM_FIELD_LIST)),
];

static GET_PARTNER_CARD_MEMBER_USER_CARDS_ANSWER_DATA: &[Field] = &[
    Field::text("user_card_code", "会员卡code").required(),
    Field::text("card_id", "会员卡模板ID").required(),
    Field::text("openid", "用户标识").required(),
    Field::text("card_color", "卡背景颜色"),
    Field::text("card_picture_url", "卡背景图URL"),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("card_type", "").values(CARD_TYPE_VALUES).required(),
    Field::of("phone_number", "加密的手机号", Kind::Sealed(Seal::MerchantKey)),
    Field::text("level", "等级"),
    Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION).required(),
    Field::text("pickup_time", "领取时间").required(),
    Field::object("user_information", "用户开卡时填写的个人信息", DATA_USER_INFORMATION),
    Field::text("attach", "商家数据包"),
    Field::text("user_card_state", "").values(USER_CARD_STATE_VALUES).required(),
    Field::text("invalid_reason", "作废原因"),
    Field::text("invalid_time", "作废时间"),
];

static USER_INFORMATION_COMMON_FIELD_LIST: &[Field] = &[
    Field::text("name", "").values(COMMON_FIELD_LIST_VALUES),
    Field::of("value", "加密的用户开卡时填写的个人信息", Kind::Sealed(Seal::PlatformKey)),
];

static BODY_USER_INFORMATION: &[Field] = &[
    Field::list("common_field_list", "平台提供的通用开卡信息字段", &Kind::Object(USER_INFORMATION_COMMON_FIELD_LIST)),
    Field::list("custom_field_list", "商户自定义的开卡信息字段", &Kind::Object(USER_INFORMATION_CUSTOM_FIELD_LIST)),
];

static USER_CARD_CONFIRM_STATE_VALUES: &[&str] = &["CREATE_CARD_SUCCESS", "CREATE_CARD_FAIL"];

static BODY_STATE_VALUES: &[&str] = &["POINT_EXCHANGE_COUPON_SUCCESS", "POINT_EXCHANGE_COUPON_FAIL"];

static STORE_BASICS: &[Field] =
    &[Field::text("store_reference_id", "商家门店编号"), Field::text("branch_name", "门店名称")];

static STORE_ADDRESS: &[Field] = &[
    Field::text("address_code", "门店省市编码").required(),
    Field::text("address_detail", "门店地址").required(),
    Field::text("address_complements", "门店地址辅助描述"),
    Field::text("longitude", "门店经度"),
    Field::text("latitude", "门店纬度"),
];

static STORE_BUSINESS: &[Field] =
    &[Field::text("service_phone", "门店服务电话"), Field::text("business_hours", "门店经营时间")];

static STORE_STATE_VALUES: &[&str] = &["OPEN", "CREATING", "CLOSED"];

static ANSWER_AUDIT_STATE_VALUES: &[&str] = &["SUCCESS", "PROCESSING", "REJECTED"];

static RECIPIENT_STATE_VALUES: &[&str] = &["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"];

static STORE_RECIPIENT: &[Field] = &[
    Field::text("mchid", "门店收款商户号").required(),
    Field::text("company_name", "门店收款主体"),
    Field::text("recipient_state", "").values(RECIPIENT_STATE_VALUES),
];

static DATA_STORE_RECIPIENT: &[Field] = &[
    Field::text("mchid", "门店收款商户号"),
    Field::text("company_name", "门店收款主体"),
    Field::text("recipient_state", "").values(RECIPIENT_STATE_VALUES),
];

static GET_PARTNER_STORE_BRANDSTORES_ANSWER_DATA: &[Field] = &[
    Field::text("brand_id", "品牌ID").required(),
    Field::text("store_id", "品牌门店ID"),
    Field::text("store_state", "").values(STORE_STATE_VALUES),
    Field::text("audit_state", "").values(ANSWER_AUDIT_STATE_VALUES),
    Field::text("review_reject_reason", "审核失败原因"),
    Field::object("store_basics", "门店基础信息", STORE_BASICS),
    Field::object("store_address", "门店地址信息", STORE_ADDRESS),
    Field::object("store_business", "门店经营信息", STORE_BUSINESS),
    Field::list("store_recipient", "门店收款信息", &Kind::Object(DATA_STORE_RECIPIENT)),
];

static RECEIVERS_TYPE_VALUES: &[&str] = &["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"];

static RECEIVERS: &[Field] = &[
    Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
    Field::text("account", "分账接收方账号").required(),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::of("name", "分账个人接收方姓名", Kind::Sealed(Seal::PlatformKey)),
];

static RESULT_VALUES: &[&str] = &["PENDING", "SUCCESS", "CLOSED"];

static FAIL_REASON_VALUES: &[&str] = &[
    "ACCOUNT_ABNORMAL",
    "NO_RELATION",
    "RECEIVER_HIGH_RISK",
    "RECEIVER_REAL_NAME_NOT_VERIFIED",
    "NO_AUTH",
    "RECEIVER_RECEIPT_LIMIT",
    "PAYER_ACCOUNT_ABNORMAL",
    "INVALID_REQUEST",
];

static ANSWER_RECEIVERS: &[Field] = &[
    Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
    Field::text("account", "接收方账号").required(),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("result", "").values(RESULT_VALUES).required(),
    Field::text("finish_time", "分账完成时间").required(),
    Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
    Field::text("detail_id", "分账明细单号").required(),
];

static STATUS_VALUES: &[&str] = &["PROCESSING", "FINISHED"];

static RECEIVERS_RESULT_VALUES: &[&str] = &["PENDING", "SUCEESS", "CLOSED"];

static GET_PROFITSHARING_ORDERS_ANSWER_RECEIVERS: &[Field] = &[
    Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
    Field::text("account", "分账接收方账号").required(),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("result", "").values(RECEIVERS_RESULT_VALUES).required(),
    Field::text("finish_time", "完成时间").required(),
    Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
    Field::text("detail_id", "分账明细单号").required(),
];

static RELATION_TYPE_VALUES: &[&str] = &["SUPPLIER", "DISTRIBUTOR", "SERVICE_PROVIDER", "PLATFORM", "STAFF", "OTHERS"];

static ANSWER_RESULT_VALUES: &[&str] = &["PROCESSING", "SUCCESS", "FAIL"];

static ANSWER_FAIL_REASON_VALUES: &[&str] = &["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL"];

static GET_PROFITSHARING_RETURNORDERS_ANSWER_FAIL_REASON_VALUES: &[&str] =
    &["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"];

static POST_APPLYMENTS_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_APPLYMENTS_ANSWER: &[Field] = &[
    Field::text("applyment_id", "微信支付申请单号").required(),
    Field::text("business_code", "业务申请编号").required(),
];

static GET_APPLYMENTS_APPLYMENT_ID_APPLYMENT_ID_ANSWER: &[Field] = &[
    Field::text("applyment_id", "微信支付申请单号").required(),
    Field::text("business_code", "业务申请编号").required(),
    Field::text("applyment_state", "").values(APPLYMENT_STATE_VALUES).required(),
    Field::text("applyment_state_desc", "申请状态说明").required(),
    Field::text("authorization_confirmation_qr_code", "授权确认二维码链接"),
    Field::text("reject_reason", "驳回原因"),
    Field::text("brand_id", "品牌ID"),
];

static GET_APPLYMENTS_BUSINESS_CODE_BUSINESS_CODE_VARIABLES: &[Field] =
    &[Field::text("business_code", "业务申请编号").required()];

static GET_CARD_CARD_CONFIGS_QUERY: &[Field] = &[
    Field::text("business_code", "业务申请编号"),
    Field::text("applyment_id", "微信支付申请单号"),
    Field::text("brand_id", "品牌ID").required(),
];

static POST_CARD_CARD_LINKS_BODY: &[Field] = &[
    Field::text("business_code", "业务申请编号").required(),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("payment_scene", "").values(PAYMENT_SCENE_VALUES).required(),
    Field::text("appid", "公众账号ID"),
    Field::text("card_link_mchid", "商户号"),
    Field::text("service_id", "服务ID"),
];

static GET_CARD_CARD_LINKS_BUSINESS_CODE_BUSINESS_CODE_QUERY: &[Field] =
    &[Field::text("brand_id", "品牌ID").required()];

static POST_CARD_CARD_LINKS_UNBIND_CARD_LINK_BODY: &[Field] = &[
    Field::text("brand_id", "品牌ID").required(),
    Field::text("payment_scene", "").values(PAYMENT_SCENE_VALUES).required(),
    Field::text("appid", "公众账号ID"),
    Field::text("card_link_mchid", "商户号"),
    Field::text("service_id", "服务ID"),
];

static GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_VARIABLES: &[Field] = &[Field::text("card_id", "会员卡模板ID").required()];

static GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_QUERY: &[Field] = &[Field::text("brand_id", "品牌id").required()];

static GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_ANSWER: &[Field] = &[
    Field::text("card_id", "会员卡模板ID").required(),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("appid", "商户AppId").required(),
    Field::text("card_type", "").values(CARD_TYPE_VALUES).required(),
    Field::text("card_title", "卡名称").required(),
    Field::text("card_color", "卡背景颜色").required(),
    Field::text("card_picture_url", "卡背景图URL").required(),
    Field::text("code_mode", "").values(CODE_MODE_VALUES).required(),
    Field::text("code_type", "").values(CODE_TYPE_VALUES).required(),
    Field::object("code_jump_information", "会员码跳转信息", CODE_JUMP_INFORMATION),
    Field::text("benefits", "会员权益").required(),
    Field::text("notify_url", "回调地址").required(),
    Field::boolean("need_pinned", "是否置顶"),
    Field::boolean("need_display_level", "是否展示会员等级"),
    Field::text("init_level", "会员初始等级"),
    Field::text("service_phone", "服务电话"),
    Field::text("legal_agreement", "商家法务协议"),
    Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION).required(),
    Field::object("points_information", "积分信息", POINTS_INFORMATION),
    Field::object("balance_information", "储值信息", BALANCE_INFORMATION),
    Field::object("purchase_information", "付费会员信息", PURCHASE_INFORMATION),
    Field::object("user_information", "用户开卡信息", USER_INFORMATION),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("create_time", "创建时间").required(),
    Field::text("update_time", "更新时间").required(),
];

static PATCH_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID_VARIABLES: &[Field] =
    &[Field::text("activity_id", "活动ID").required()];

static POST_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS_BODY: &[Field] = &[
    Field::text("brand_id", "品牌ID").required(),
    Field::text("card_id", "会员卡模板ID").required(),
    Field::text("openid", "用户标识").required(),
];

static POST_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS_ANSWER: &[Field] =
    &[Field::text("token", "预授权token").required(), Field::text("expire_time", "token 过期时间").required()];

static GET_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE_VARIABLES: &[Field] =
    &[Field::text("user_card_code", "会员卡code").required()];

static POST_PARTNER_CARD_MEMBER_USER_FEEDS_BODY: &[Field] = &[
    Field::text("brand_id", "品牌ID").required(),
    Field::text("card_id", "会员卡模板ID").required(),
    Field::text("user_card_code", "会员卡code").required(),
    Field::text("openid", "用户标识").required(),
    Field::text("out_request_no", "商家请求单号").required(),
    Field::text("cell_message", "会员动态内容").required(),
];

static POST_PARTNER_CARD_MEMBER_USER_POINTS_EXCHANGE_COUPON_CONFIRM_BODY: &[Field] = &[
    Field::text("record_id", "积分兑券ID").required(),
    Field::text("exchange_coupon_template_id", "积分兑券模板ID").required(),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("card_id", "会员卡模板ID").required(),
    Field::text("openid", "用户标识").required(),
    Field::text("user_card_code", "会员卡code").required(),
    Field::text("state", "").values(BODY_STATE_VALUES).required(),
    Field::text("coupon_code", "兑券成功的券code"),
    Field::text("fail_reason", "兑券失败原因"),
];

static POST_PARTNER_CARD_MEMBER_USER_POINTS_SYNC_BODY: &[Field] = &[
    Field::text("out_request_no", "商家请求单号").required(),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("card_id", "会员卡模板ID").required(),
    Field::text("openid", "用户标识").required(),
    Field::text("user_card_code", "会员卡code").required(),
    Field::integer("point_balance", "积分余额").required(),
];

static DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID_VARIABLES: &[Field] =
    &[Field::text("store_id", "品牌门店ID").required()];

static PATCH_PARTNER_STORE_BRANDSTORES_STORE_ID_ANSWER: &[Field] = &[
    Field::text("brand_id", "品牌ID").required(),
    Field::text("store_id", "品牌门店ID").required(),
    Field::text("store_state", "").values(STORE_STATE_VALUES),
    Field::text("audit_state", "").values(ANSWER_AUDIT_STATE_VALUES),
    Field::text("review_reject_reason", "审核失败原因"),
    Field::object("store_basics", "门店基础信息", STORE_BASICS),
    Field::object("store_address", "门店地址信息", STORE_ADDRESS),
    Field::object("store_business", "门店经营信息", STORE_BUSINESS),
    Field::list("store_recipient", "门店收款信息", &Kind::Object(STORE_RECIPIENT)),
];

static POST_PARTNER_STORE_BRANDSTORES_STORE_ID_CLOSE_ANSWER: &[Field] = &[
    Field::text("brand_id", "品牌ID").required(),
    Field::text("store_id", "品牌门店ID"),
    Field::text("store_state", "").values(STORE_STATE_VALUES),
];

static POST_PROFITSHARING_RECEIVERS_ADD_ANSWER: &[Field] = &[
    Field::text("brand_mchid", "品牌主商户号").required(),
    Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
    Field::text("account", "分账接收方账号").required(),
];

/// 提交入驻申请: `POST /v3/brand/applyments`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016249989>
pub static POST_APPLYMENTS: Operation = Operation {
    title: "提交入驻申请",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016249989"],
    headers: POST_APPLYMENTS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("business_code", "业务申请编号").required(),
        Field::object("admin_info", "管理员信息", ADMIN_INFO).required(),
        Field::object("subject_info", "主体资料", SUBJECT_INFO).required(),
        Field::object("brand_basic_info", "品牌基础信息", BRAND_BASIC_INFO).required(),
        Field::object("trademark", "品牌商标资料", TRADEMARK).required(),
    ],
    answer: POST_APPLYMENTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_applyments", "POST", "/v3/brand/applyments")
};

/// 根据申请单ID查询申请状态: `GET /v3/brand/applyments/applyment-id/{applyment_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016257685>
pub static GET_APPLYMENTS_APPLYMENT_ID_APPLYMENT_ID: Operation = Operation {
    title: "根据申请单ID查询申请状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016257685"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("applyment_id", "微信支付申请单号").required()],
    answer: GET_APPLYMENTS_APPLYMENT_ID_APPLYMENT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_applyments_applyment_id_applyment_id",
        "GET",
        "/v3/brand/applyments/applyment-id/{applyment_id}",
    )
};

/// 根据业务申请编号查询申请状态: `GET /v3/brand/applyments/business-code/{business_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016257694>
pub static GET_APPLYMENTS_BUSINESS_CODE_BUSINESS_CODE: Operation = Operation {
    title: "根据业务申请编号查询申请状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016257694"],
    repeat: Repeat::Harmless,
    variables: GET_APPLYMENTS_BUSINESS_CODE_BUSINESS_CODE_VARIABLES,
    answer: GET_APPLYMENTS_APPLYMENT_ID_APPLYMENT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_applyments_business_code_business_code",
        "GET",
        "/v3/brand/applyments/business-code/{business_code}",
    )
};

/// 撤销申请: `POST /v3/brand/applyments/cancel-applyment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016257700>
pub static POST_APPLYMENTS_CANCEL_APPLYMENT: Operation = Operation {
    title: "撤销申请",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016257700"],
    content: Content::Json,
    body: &[Field::text("applyment_id", "微信支付申请单号"), Field::text("business_code", "业务申请编号")],
    answer: POST_APPLYMENTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_applyments_cancel_applyment", "POST", "/v3/brand/applyments/cancel-applyment")
};

/// 提交商家名片配置申请: `POST /v3/brand/card/card-configs`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016468440>
pub static POST_CARD_CARD_CONFIGS: Operation = Operation {
    title: "提交商家名片配置申请",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016468440"],
    content: Content::Json,
    body: &[
        Field::text("business_code", "业务申请编号").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::object("brand_mini_program_info", "品牌小程序信息", BRAND_MINI_PROGRAM_INFO),
        Field::object("brand_customer_service", "品牌客服信息", BRAND_CUSTOMER_SERVICE).required(),
        Field::list("service_list", "服务列表", &Kind::Object(SERVICE_LIST)),
    ],
    answer: &[
        Field::text("business_code", "业务申请编号").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("applyment_id", "微信支付申请单号").required(),
        Field::text("card_preview_url", "商家名片预览二维码链接").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_card_card_configs", "POST", "/v3/brand/card/card-configs")
};

/// 查询商家名片配置申请状态: `GET /v3/brand/card/card-configs`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016475174>
pub static GET_CARD_CARD_CONFIGS: Operation = Operation {
    title: "查询商家名片配置申请状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016475174"],
    repeat: Repeat::Harmless,
    query: GET_CARD_CARD_CONFIGS_QUERY,
    answer: &[
        Field::text("business_code", "业务申请编号").required(),
        Field::text("applyment_id", "微信支付申请单号").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("applyment_state", "").values(ANSWER_APPLYMENT_STATE_VALUES).required(),
        Field::text("scheduled_publish_time", "定时发布时间"),
        Field::text("reject_reason", "驳回原因"),
        Field::text("actual_publish_time", "实际发布时间"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_brand_card_card_configs", "GET", "/v3/brand/card/card-configs")
};

/// 撤销商家名片配置申请: `POST /v3/brand/card/card-configs/cancel-applyment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016475172>
pub static POST_CARD_CARD_CONFIGS_CANCEL_APPLYMENT: Operation = Operation {
    title: "撤销商家名片配置申请",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016475172"],
    content: Content::Json,
    body: GET_CARD_CARD_CONFIGS_QUERY,
    answer: &[
        Field::text("business_code", "业务申请编号").required(),
        Field::text("applyment_id", "微信支付申请单号").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("applyment_state", "").values(ANSWER_APPLYMENT_STATE_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_card_card_configs_cancel_applyment",
        "POST",
        "/v3/brand/card/card-configs/cancel-applyment",
    )
};

/// 获取商家名片预览二维码: `GET /v3/brand/card/card-configs/preview-url`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016641998>
pub static GET_CARD_CARD_CONFIGS_PREVIEW_URL: Operation = Operation {
    title: "获取商家名片预览二维码",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016641998"],
    repeat: Repeat::Harmless,
    query: GET_CARD_CARD_CONFIGS_QUERY,
    answer: &[
        Field::text("business_code", "业务申请编号").required(),
        Field::text("applyment_id", "微信支付申请单号").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("card_preview_url", "商家名片预览二维码链接").required(),
        Field::text("url_expired_time", "预览二维码链接过期时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_brand_card_card_configs_preview_url", "GET", "/v3/brand/card/card-configs/preview-url")
};

/// 发布商家名片配置: `POST /v3/brand/card/card-configs/publish`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016475176>
pub static POST_CARD_CARD_CONFIGS_PUBLISH: Operation = Operation {
    title: "发布商家名片配置",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016475176"],
    content: Content::Json,
    body: &[
        Field::text("business_code", "业务申请编号"),
        Field::text("applyment_id", "微信支付申请单号"),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("publish_type", "").values(PUBLISH_TYPE_VALUES).required(),
        Field::text("scheduled_publish_time", "定时发布时间"),
    ],
    answer: &[
        Field::text("business_code", "业务申请编号").required(),
        Field::text("applyment_id", "微信支付申请单号").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("publish_type", "").values(PUBLISH_TYPE_VALUES).required(),
        Field::text("scheduled_publish_time", "定时发布时间"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_card_card_configs_publish", "POST", "/v3/brand/card/card-configs/publish")
};

/// 添加交易连接名片规则申请: `POST /v3/brand/card/card-links`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016333302>
pub static POST_CARD_CARD_LINKS: Operation = Operation {
    title: "添加交易连接名片规则申请",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016333302"],
    content: Content::Json,
    body: POST_CARD_CARD_LINKS_BODY,
    answer: POST_CARD_CARD_LINKS_BODY,
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_card_card_links", "POST", "/v3/brand/card/card-links")
};

/// 查询已生效交易连接名片规则: `GET /v3/brand/card/card-links`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016366785>
pub static GET_CARD_CARD_LINKS: Operation = Operation {
    title: "查询已生效交易连接名片规则",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016366785"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("payment_scene", "").values(PAYMENT_SCENE_VALUES),
        Field::integer("page_index", "查询页码"),
        Field::integer("page_size", "查询页大小"),
    ],
    answer: &[
        Field::text("brand_id", "品牌ID"),
        Field::integer("page_index", "查询页码"),
        Field::integer("page_size", "查询页大小"),
        Field::integer("total_num", "总数"),
        Field::list("active_link_list", "已生效连接列表", &Kind::Object(ACTIVE_LINK_LIST)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_brand_card_card_links", "GET", "/v3/brand/card/card-links")
};

/// 根据业务申请编号查询添加申请状态: `GET /v3/brand/card/card-links/business-code/{business_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016366816>
pub static GET_CARD_CARD_LINKS_BUSINESS_CODE_BUSINESS_CODE: Operation = Operation {
    title: "根据业务申请编号查询添加申请状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016366816"],
    repeat: Repeat::Harmless,
    variables: GET_APPLYMENTS_BUSINESS_CODE_BUSINESS_CODE_VARIABLES,
    query: GET_CARD_CARD_LINKS_BUSINESS_CODE_BUSINESS_CODE_QUERY,
    answer: &[
        Field::text("business_code", "业务申请编号").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("payment_scene", "").values(PAYMENT_SCENE_VALUES).required(),
        Field::text("appid", "公众账号ID"),
        Field::text("card_link_mchid", "商户号"),
        Field::text("service_id", "服务ID"),
        Field::text("configuration_state", "").values(CONFIGURATION_STATE_VALUES).required(),
        Field::text("reject_reason", "驳回原因"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_card_card_links_business_code_business_code",
        "GET",
        "/v3/brand/card/card-links/business-code/{business_code}",
    )
};

/// 撤销交易连接名片配置申请: `POST /v3/brand/card/card-links/cancel-applyment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016366797>
pub static POST_CARD_CARD_LINKS_CANCEL_APPLYMENT: Operation = Operation {
    title: "撤销交易连接名片配置申请",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016366797"],
    content: Content::Json,
    body: &[Field::text("business_code", "业务申请编号").required(), Field::text("brand_id", "品牌ID").required()],
    answer: GET_APPLYMENTS_BUSINESS_CODE_BUSINESS_CODE_VARIABLES,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_card_card_links_cancel_applyment",
        "POST",
        "/v3/brand/card/card-links/cancel-applyment",
    )
};

/// 解除已生效交易连接名片场景: `POST /v3/brand/card/card-links/unbind-card-link`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016366804>
pub static POST_CARD_CARD_LINKS_UNBIND_CARD_LINK: Operation = Operation {
    title: "解除已生效交易连接名片场景",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016366804"],
    content: Content::Json,
    body: POST_CARD_CARD_LINKS_UNBIND_CARD_LINK_BODY,
    answer: POST_CARD_CARD_LINKS_UNBIND_CARD_LINK_BODY,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_card_card_links_unbind_card_link",
        "POST",
        "/v3/brand/card/card-links/unbind-card-link",
    )
};

/// 查询摇优惠活动列表: `GET /v3/brand/marketing/shake-activities/activities`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015783259>
pub static GET_MARKETING_SHAKE_ACTIVITIES_ACTIVITIES: Operation = Operation {
    title: "查询摇优惠活动列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015783259"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::integer("limit", "分页大小").required(),
        Field::integer("offset", "分页页码").required(),
        Field::text("activity_state", "").values(ACTIVITY_STATE_VALUES),
        Field::text("audit_state", "").values(AUDIT_STATE_VALUES),
    ],
    answer: &[
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::integer("total_count", "总数").required(),
        Field::list("data", "摇一摇有优惠活动列表", &Kind::Object(DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_marketing_shake_activities_activities",
        "GET",
        "/v3/brand/marketing/shake-activities/activities",
    )
};

/// 创建会员卡模板: `POST /v3/brand/partner/card-member/cards`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336970>
pub static POST_PARTNER_CARD_MEMBER_CARDS: Operation = Operation {
    title: "创建会员卡模板",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336970"],
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("appid", "商户AppId").required(),
        Field::text("card_type", "").values(CARD_TYPE_VALUES).required(),
        Field::text("card_title", "卡名称").required(),
        Field::text("card_color", "卡背景颜色").required(),
        Field::text("card_picture_url", "卡背景图URL").required(),
        Field::text("code_mode", "").values(CODE_MODE_VALUES).required(),
        Field::text("code_type", "").values(CODE_TYPE_VALUES).required(),
        Field::object("code_jump_information", "会员码跳转信息", CODE_JUMP_INFORMATION),
        Field::text("benefits", "会员权益").required(),
        Field::text("notify_url", "回调地址").required(),
        Field::boolean("need_pinned", "是否置顶"),
        Field::boolean("need_display_level", "是否展示会员等级"),
        Field::text("init_level", "会员初始等级"),
        Field::text("service_phone", "服务电话"),
        Field::text("legal_agreement", "商家法务协议"),
        Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION).required(),
        Field::object("points_information", "积分信息", POINTS_INFORMATION),
        Field::object("balance_information", "储值信息", BALANCE_INFORMATION),
        Field::object("purchase_information", "付费会员信息", PURCHASE_INFORMATION),
        Field::object("user_information", "用户开卡信息", USER_INFORMATION),
    ],
    answer: &[
        Field::text("card_id", "会员卡模板ID").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("appid", "商户AppId").required(),
        Field::text("card_type", "").values(CARD_TYPE_VALUES).required(),
        Field::text("card_title", "卡名称").required(),
        Field::text("card_color", "卡背景颜色").required(),
        Field::text("card_picture_url", "卡背景图URL").required(),
        Field::text("code_mode", "").values(CODE_MODE_VALUES).required(),
        Field::text("code_type", "").values(CODE_TYPE_VALUES).required(),
        Field::object("code_jump_information", "会员码跳转信息", CODE_JUMP_INFORMATION),
        Field::text("benefits", "会员权益").required(),
        Field::text("notify_url", "回调地址").required(),
        Field::boolean("need_pinned", "是否置顶"),
        Field::boolean("need_display_level", "是否展示会员等级"),
        Field::text("init_level", "会员初始等级"),
        Field::text("service_phone", "服务电话"),
        Field::text("legal_agreement", "商家法务协议"),
        Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION).required(),
        Field::object("points_information", "积分信息", POINTS_INFORMATION),
        Field::object("balance_information", "储值信息", BALANCE_INFORMATION),
        Field::object("purchase_information", "付费会员信息", PURCHASE_INFORMATION),
        Field::object("user_information", "用户开卡信息", USER_INFORMATION),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_partner_card_member_cards", "POST", "/v3/brand/partner/card-member/cards")
};

/// 查询会员卡模板列表: `GET /v3/brand/partner/card-member/cards`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336976>
pub static GET_PARTNER_CARD_MEMBER_CARDS: Operation = Operation {
    title: "查询会员卡模板列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336976"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("brand_id", "品牌id").required(),
        Field::text("state", "").values(STATE_VALUES),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    answer: &[
        Field::integer("total_count", "总数量").required(),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::list("data", "会员卡模板列表", &Kind::Object(ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_brand_partner_card_member_cards", "GET", "/v3/brand/partner/card-member/cards")
};

/// 查询会员卡模板信息: `GET /v3/brand/partner/card-member/cards/{card_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336974>
pub static GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID: Operation = Operation {
    title: "查询会员卡模板信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336974"],
    repeat: Repeat::Harmless,
    variables: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_VARIABLES,
    query: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_QUERY,
    answer: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_partner_card_member_cards_card_id",
        "GET",
        "/v3/brand/partner/card-member/cards/{card_id}",
    )
};

/// 修改会员卡模板信息: `PATCH /v3/brand/partner/card-member/cards/{card_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336977>
pub static PATCH_PARTNER_CARD_MEMBER_CARDS_CARD_ID: Operation = Operation {
    title: "修改会员卡模板信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336977"],
    variables: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("card_title", "卡名称"),
        Field::text("card_color", "卡背景颜色"),
        Field::text("card_picture_url", "卡背景图URL"),
        Field::object("code_jump_information", "会员码跳转信息", CODE_JUMP_INFORMATION),
        Field::text("benefits", "会员权益"),
        Field::text("notify_url", "回调地址"),
        Field::boolean("need_pinned", "是否置顶"),
        Field::boolean("need_display_level", "是否展示会员等级"),
        Field::text("init_level", "会员初始等级"),
        Field::text("service_phone", "服务电话"),
        Field::text("legal_agreement", "商家法务协议"),
        Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION),
        Field::object("points_information", "积分信息", POINTS_INFORMATION),
        Field::object("balance_information", "储值信息", BALANCE_INFORMATION),
        Field::object("purchase_information", "付费会员信息", PURCHASE_INFORMATION),
        Field::object("user_information", "用户开卡信息", USER_INFORMATION),
    ],
    answer: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_brand_partner_card_member_cards_card_id",
        "PATCH",
        "/v3/brand/partner/card-member/cards/{card_id}",
    )
};

/// 删除会员卡模板: `DELETE /v3/brand/partner/card-member/cards/{card_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336972>
pub static DELETE_PARTNER_CARD_MEMBER_CARDS_CARD_ID: Operation = Operation {
    title: "删除会员卡模板",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336972"],
    variables: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_VARIABLES,
    query: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_QUERY,
    answer: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "delete_v3_brand_partner_card_member_cards_card_id",
        "DELETE",
        "/v3/brand/partner/card-member/cards/{card_id}",
    )
};

/// 作废会员卡模板: `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336972>
pub static POST_PARTNER_CARD_MEMBER_CARDS_CARD_ID_INVALIDATE: Operation = Operation {
    title: "作废会员卡模板",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336972"],
    variables: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_VARIABLES,
    content: Content::Json,
    body: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_QUERY,
    answer: &[
        Field::text("out_request_no", "商家请求单号").required(),
        Field::text("card_id", "会员卡模板ID").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("appid", "商户AppId").required(),
        Field::text("card_type", "").values(CARD_TYPE_VALUES).required(),
        Field::text("card_title", "卡名称").required(),
        Field::text("card_color", "卡背景颜色").required(),
        Field::text("card_picture_url", "卡背景图URL").required(),
        Field::text("code_mode", "").values(CODE_MODE_VALUES).required(),
        Field::text("code_type", "").values(CODE_TYPE_VALUES).required(),
        Field::object("code_jump_information", "会员码跳转信息", CODE_JUMP_INFORMATION),
        Field::text("benefits", "会员权益").required(),
        Field::text("notify_url", "回调地址").required(),
        Field::boolean("need_pinned", "是否置顶"),
        Field::boolean("need_display_level", "是否展示会员等级"),
        Field::text("init_level", "会员初始等级"),
        Field::text("service_phone", "服务电话"),
        Field::text("legal_agreement", "商家法务协议"),
        Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION).required(),
        Field::object("member_information", "会员中心信息", MEMBER_INFORMATION).required(),
        Field::object("points_information", "积分信息", POINTS_INFORMATION),
        Field::object("balance_information", "储值信息", BALANCE_INFORMATION),
        Field::object("purchase_information", "付费会员信息", PURCHASE_INFORMATION),
        Field::object("user_information", "用户开卡信息", USER_INFORMATION),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("create_time", "创建时间").required(),
        Field::text("update_time", "更新时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_cards_card_id_invalidate",
        "POST",
        "/v3/brand/partner/card-member/cards/{card_id}/invalidate",
    )
};

/// 创建品牌会员发券活动: `POST /v3/brand/partner/card-member/membership-activities`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016464918>
pub static POST_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES: Operation = Operation {
    title: "创建品牌会员发券活动",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016464918"],
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "商户请求单号").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("card_id", "会员卡ID").required(),
        Field::text("activity_channel", "").values(ACTIVITY_CHANNEL_VALUES).required(),
        Field::text("title", "活动主标题").required(),
        Field::text("sub_title", "活动主标题").required(),
        Field::text("begin_time", "活动开始时间").required(),
        Field::text("end_time", "活动结束时间").required(),
        Field::integer("apply_total", "活动总库存").required(),
        Field::list("product_coupon_stock_list", "商品券批次列表", &Kind::Object(PRODUCT_COUPON_STOCK_LIST)).required(),
    ],
    answer: GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_membership_activities",
        "POST",
        "/v3/brand/partner/card-member/membership-activities",
    )
};

/// 查询品牌会员发券活动列表: `GET /v3/brand/partner/card-member/membership-activities`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016588039>
pub static GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES: Operation = Operation {
    title: "查询品牌会员发券活动列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016588039"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("brand_id", "品牌id").required(),
        Field::text("card_id", "会员卡模板ID"),
        Field::text("activity_state", "").values(ANSWER_ACTIVITY_STATE_VALUES),
        Field::integer("offset", "请求资源起始位置").required(),
        Field::integer("limit", "最大资源条数").required(),
    ],
    answer: &[
        Field::list("data", "活动列表", &Kind::Object(GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ANSWER_DATA)),
        Field::integer("offset", "请求资源起始位置").required(),
        Field::integer("limit", "最大资源条数").required(),
        Field::integer("total_count", "资源总条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_partner_card_member_membership_activities",
        "GET",
        "/v3/brand/partner/card-member/membership-activities",
    )
};

/// 修改品牌会员发券活动信息: `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016588044>
pub static PATCH_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID: Operation = Operation {
    title: "修改品牌会员发券活动信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016588044"],
    variables: PATCH_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("title", "活动主标题").required(),
        Field::text("sub_title", "活动主标题").required(),
        Field::text("begin_time", "活动开始时间").required(),
        Field::text("end_time", "活动结束时间").required(),
    ],
    answer: GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_brand_partner_card_member_membership_activities_activity_id",
        "PATCH",
        "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    )
};

/// 查询品牌会员发券活动: `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016588015>
pub static GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID: Operation = Operation {
    title: "查询品牌会员发券活动",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016588015"],
    repeat: Repeat::Harmless,
    variables: PATCH_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID_VARIABLES,
    query: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_QUERY,
    answer: GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_partner_card_member_membership_activities_activity_id",
        "GET",
        "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    )
};

/// 终止品牌会员发券活动: `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016588028>
pub static POST_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID_TERMINATE: Operation = Operation {
    title: "终止品牌会员发券活动",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016588028"],
    variables: PATCH_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID_VARIABLES,
    content: Content::Json,
    body: GET_CARD_CARD_LINKS_BUSINESS_CODE_BUSINESS_CODE_QUERY,
    answer: GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_membership_activities_activity_id_terminate",
        "POST",
        "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
    )
};

/// 品牌会员展示付款码组件预授权: `POST /v3/brand/partner/card-member/pay-view-tokens`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016834476>
pub static POST_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS: Operation = Operation {
    title: "品牌会员展示付款码组件预授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016834476"],
    content: Content::Json,
    body: POST_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS_BODY,
    answer: POST_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_pay_view_tokens",
        "POST",
        "/v3/brand/partner/card-member/pay-view-tokens",
    )
};

/// 入会组件预授权: `POST /v3/brand/partner/card-member/pre-auth-tokens`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336986>
pub static POST_PARTNER_CARD_MEMBER_PRE_AUTH_TOKENS: Operation = Operation {
    title: "入会组件预授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336986"],
    content: Content::Json,
    body: POST_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS_BODY,
    answer: POST_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_pre_auth_tokens",
        "POST",
        "/v3/brand/partner/card-member/pre-auth-tokens",
    )
};

/// 查询用户在品牌下所有会员卡: `GET /v3/brand/partner/card-member/user-cards`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336984>
pub static GET_PARTNER_CARD_MEMBER_USER_CARDS: Operation = Operation {
    title: "查询用户在品牌下所有会员卡",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336984"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("brand_id", "品牌id").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("user_card_state", "").values(USER_CARD_STATE_VALUES),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
    ],
    answer: &[
        Field::integer("total_count", "总数量").required(),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::list("data", "会员卡列表", &Kind::Object(GET_PARTNER_CARD_MEMBER_USER_CARDS_ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_brand_partner_card_member_user_cards", "GET", "/v3/brand/partner/card-member/user-cards")
};

/// 根据openid导入用户会员卡: `POST /v3/brand/partner/card-member/user-cards/import-by-openid`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336981>
pub static POST_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_OPENID: Operation = Operation {
    title: "根据openid导入用户会员卡",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336981"],
    headers: POST_APPLYMENTS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("card_id", "会员卡模板ID").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("user_card_code", "会员卡code").required(),
        Field::of("phone_number", "加密的手机号", Kind::Sealed(Seal::PlatformKey)),
        Field::object("user_information", "用户开卡时填写的个人信息", BODY_USER_INFORMATION),
        Field::object("date_information", "会员卡有效期", VALID_DATE_INFORMATION).required(),
        Field::text("pickup_time", "领取时间").required(),
    ],
    answer: GET_PARTNER_CARD_MEMBER_USER_CARDS_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_user_cards_import_by_openid",
        "POST",
        "/v3/brand/partner/card-member/user-cards/import-by-openid",
    )
};

/// 根据手机号导入用户会员卡: `POST /v3/brand/partner/card-member/user-cards/import-by-phone`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336982>
pub static POST_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_PHONE: Operation = Operation {
    title: "根据手机号导入用户会员卡",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336982"],
    headers: POST_APPLYMENTS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("card_id", "会员卡模板ID").required(),
        Field::of("phone_number", "加密的手机号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("user_card_code", "会员卡code").required(),
        Field::object("user_information", "用户开卡时填写的个人信息", BODY_USER_INFORMATION),
        Field::object("date_information", "会员卡有效期", VALID_DATE_INFORMATION).required(),
        Field::text("pickup_time", "领取时间").required(),
    ],
    answer: GET_PARTNER_CARD_MEMBER_USER_CARDS_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_user_cards_import_by_phone",
        "POST",
        "/v3/brand/partner/card-member/user-cards/import-by-phone",
    )
};

/// 查询用户会员卡信息: `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336980>
pub static GET_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE: Operation = Operation {
    title: "查询用户会员卡信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336980"],
    repeat: Repeat::Harmless,
    variables: GET_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE_VARIABLES,
    query: &[
        Field::text("brand_id", "品牌id").required(),
        Field::text("card_id", "会员卡模版ID").required(),
        Field::text("openid", "用户标识").required(),
    ],
    answer: GET_PARTNER_CARD_MEMBER_USER_CARDS_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_partner_card_member_user_cards_user_card_code",
        "GET",
        "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    )
};

/// 修改用户会员卡信息: `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336985>
pub static PATCH_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE: Operation = Operation {
    title: "修改用户会员卡信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336985"],
    variables: GET_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE_VARIABLES,
    query: GET_PARTNER_CARD_MEMBER_CARDS_CARD_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID"),
        Field::text("openid", "用户标识"),
        Field::text("card_color", "卡背景颜色"),
        Field::text("card_picture_url", "卡背景图URL"),
        Field::of("phone_number", "加密的手机号", Kind::Sealed(Seal::PlatformKey)),
        Field::text("level", "等级"),
        Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION),
        Field::text("pickup_time", "领取时间"),
        Field::object("user_information", "用户开卡时填写的个人信息", BODY_USER_INFORMATION),
        Field::text("attach", "商家数据包"),
    ],
    answer: GET_PARTNER_CARD_MEMBER_USER_CARDS_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_brand_partner_card_member_user_cards_user_card_code",
        "PATCH",
        "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    )
};

/// 同步会员开通结果: `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336979>
pub static POST_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE_CONFIRM: Operation = Operation {
    title: "同步会员开通结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336979"],
    variables: GET_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE_VARIABLES,
    query: &[Field::text("card_id", "会员卡模版ID").required()],
    headers: POST_APPLYMENTS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("card_color", "卡背景颜色"),
        Field::text("card_picture_url", "卡背景图URL"),
        Field::of("phone_number", "加密的手机号", Kind::Sealed(Seal::PlatformKey)),
        Field::text("level", "等级"),
        Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION),
        Field::object("user_information", "用户开卡时填写的个人信息", BODY_USER_INFORMATION),
        Field::text("attach", "商家数据包"),
        Field::text("user_card_confirm_state", "").values(USER_CARD_CONFIRM_STATE_VALUES).required(),
    ],
    answer: GET_PARTNER_CARD_MEMBER_USER_CARDS_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_user_cards_user_card_code_confirm",
        "POST",
        "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
    )
};

/// 作废用户会员卡: `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336983>
pub static POST_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE_INVALIDATE: Operation = Operation {
    title: "作废用户会员卡",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336983"],
    variables: GET_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE_VARIABLES,
    query: &[Field::text("brand_id", "品牌id").required(), Field::text("card_id", "会员卡模版ID").required()],
    content: Content::Json,
    body: &[Field::text("openid", "用户标识").required(), Field::text("invalid_reason", "作废原因")],
    answer: GET_PARTNER_CARD_MEMBER_USER_CARDS_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_user_cards_user_card_code_invalidate",
        "POST",
        "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
    )
};

/// 创建用户动态信息: `POST /v3/brand/partner/card-member/user-feeds`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015336987>
pub static POST_PARTNER_CARD_MEMBER_USER_FEEDS: Operation = Operation {
    title: "创建用户动态信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015336987"],
    content: Content::Json,
    body: POST_PARTNER_CARD_MEMBER_USER_FEEDS_BODY,
    answer: POST_PARTNER_CARD_MEMBER_USER_FEEDS_BODY,
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_partner_card_member_user_feeds", "POST", "/v3/brand/partner/card-member/user-feeds")
};

/// 同步积分兑券结果: `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015897268>
pub static POST_PARTNER_CARD_MEMBER_USER_POINTS_EXCHANGE_COUPON_CONFIRM: Operation = Operation {
    title: "同步积分兑券结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015897268"],
    content: Content::Json,
    body: POST_PARTNER_CARD_MEMBER_USER_POINTS_EXCHANGE_COUPON_CONFIRM_BODY,
    answer: POST_PARTNER_CARD_MEMBER_USER_POINTS_EXCHANGE_COUPON_CONFIRM_BODY,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_user_points_exchange_coupon_confirm",
        "POST",
        "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
    )
};

/// 同步积分余额: `POST /v3/brand/partner/card-member/user-points/sync`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015897280>
pub static POST_PARTNER_CARD_MEMBER_USER_POINTS_SYNC: Operation = Operation {
    title: "同步积分余额",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015897280"],
    content: Content::Json,
    body: POST_PARTNER_CARD_MEMBER_USER_POINTS_SYNC_BODY,
    answer: POST_PARTNER_CARD_MEMBER_USER_POINTS_SYNC_BODY,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_card_member_user_points_sync",
        "POST",
        "/v3/brand/partner/card-member/user-points/sync",
    )
};

/// 创建品牌门店: `POST /v3/brand/partner/store/brandstores`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015783183>
pub static POST_PARTNER_STORE_BRANDSTORES: Operation = Operation {
    title: "创建品牌门店",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015783183"],
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::object("store_basics", "门店基础信息", STORE_BASICS),
        Field::object("store_address", "门店地址信息", STORE_ADDRESS).required(),
        Field::object("store_business", "门店经营信息", STORE_BUSINESS),
    ],
    answer: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("store_id", "品牌门店ID"),
        Field::text("store_state", "").values(STORE_STATE_VALUES),
        Field::text("audit_state", "").values(ANSWER_AUDIT_STATE_VALUES),
        Field::text("review_reject_reason", "审核失败原因"),
        Field::object("store_basics", "门店基础信息", STORE_BASICS),
        Field::object("store_address", "门店地址信息", STORE_ADDRESS),
        Field::object("store_business", "门店经营信息", STORE_BUSINESS),
        Field::list("store_recipient", "门店收款信息", &Kind::Object(STORE_RECIPIENT)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_partner_store_brandstores", "POST", "/v3/brand/partner/store/brandstores")
};

/// 列表查询品牌门店信息: `GET /v3/brand/partner/store/brandstores`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016756674>
pub static GET_PARTNER_STORE_BRANDSTORES: Operation = Operation {
    title: "列表查询品牌门店信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016756674"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("store_state", "").values(STORE_STATE_VALUES),
        Field::integer("offset", "分页起始位置"),
        Field::integer("limit", "分页条数"),
    ],
    answer: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::integer("offset", "分页起始位置"),
        Field::integer("limit", "分页条数"),
        Field::integer("total_count", "门店总数"),
        Field::list("data", "品牌门店列表", &Kind::Object(GET_PARTNER_STORE_BRANDSTORES_ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_brand_partner_store_brandstores", "GET", "/v3/brand/partner/store/brandstores")
};

/// 删除品牌门店: `DELETE /v3/brand/partner/store/brandstores/{store_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015783113>
pub static DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID: Operation = Operation {
    title: "删除品牌门店",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015783113"],
    variables: DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID_VARIABLES,
    content: Content::Json,
    body: GET_CARD_CARD_LINKS_BUSINESS_CODE_BUSINESS_CODE_QUERY,
    ..Operation::new(
        "delete_v3_brand_partner_store_brandstores_store_id",
        "DELETE",
        "/v3/brand/partner/store/brandstores/{store_id}",
    )
};

/// 更新品牌门店: `PATCH /v3/brand/partner/store/brandstores/{store_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015783158>
pub static PATCH_PARTNER_STORE_BRANDSTORES_STORE_ID: Operation = Operation {
    title: "更新品牌门店",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015783158"],
    variables: DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::object("store_basics", "门店基础信息", STORE_BASICS),
        Field::object("store_address", "门店地址信息", STORE_ADDRESS),
        Field::object("store_business", "门店经营信息", STORE_BUSINESS),
    ],
    answer: PATCH_PARTNER_STORE_BRANDSTORES_STORE_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_brand_partner_store_brandstores_store_id",
        "PATCH",
        "/v3/brand/partner/store/brandstores/{store_id}",
    )
};

/// 查询品牌门店: `GET /v3/brand/partner/store/brandstores/{store_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015783153>
pub static GET_PARTNER_STORE_BRANDSTORES_STORE_ID: Operation = Operation {
    title: "查询品牌门店",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015783153"],
    repeat: Repeat::Harmless,
    variables: DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID_VARIABLES,
    query: GET_CARD_CARD_LINKS_BUSINESS_CODE_BUSINESS_CODE_QUERY,
    answer: PATCH_PARTNER_STORE_BRANDSTORES_STORE_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_partner_store_brandstores_store_id",
        "GET",
        "/v3/brand/partner/store/brandstores/{store_id}",
    )
};

/// 绑定收款商户号: `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015783177>
pub static POST_PARTNER_STORE_BRANDSTORES_STORE_ID_BINDRECIPIENT: Operation = Operation {
    title: "绑定收款商户号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015783177"],
    variables: DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("mchid", "门店收款商户号").required(),
        Field::text("company_name", "门店收款主体").required(),
    ],
    answer: &[
        Field::text("brand_id", "品牌ID"),
        Field::text("store_id", "品牌门店ID"),
        Field::text("mchid", "门店收款商户号"),
        Field::text("company_name", "门店收款主体"),
        Field::text("recipient_state", "").values(RECIPIENT_STATE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_store_brandstores_store_id_bindrecipient",
        "POST",
        "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
    )
};

/// 暂停门店营业: `POST /v3/brand/partner/store/brandstores/{store_id}/close`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016756671>
pub static POST_PARTNER_STORE_BRANDSTORES_STORE_ID_CLOSE: Operation = Operation {
    title: "暂停门店营业",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016756671"],
    variables: DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID_VARIABLES,
    content: Content::Json,
    body: GET_CARD_CARD_LINKS_BUSINESS_CODE_BUSINESS_CODE_QUERY,
    answer: POST_PARTNER_STORE_BRANDSTORES_STORE_ID_CLOSE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_store_brandstores_store_id_close",
        "POST",
        "/v3/brand/partner/store/brandstores/{store_id}/close",
    )
};

/// 恢复门店营业: `POST /v3/brand/partner/store/brandstores/{store_id}/resume`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016756672>
pub static POST_PARTNER_STORE_BRANDSTORES_STORE_ID_RESUME: Operation = Operation {
    title: "恢复门店营业",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016756672"],
    variables: DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID_VARIABLES,
    content: Content::Json,
    body: GET_CARD_CARD_LINKS_BUSINESS_CODE_BUSINESS_CODE_QUERY,
    answer: POST_PARTNER_STORE_BRANDSTORES_STORE_ID_CLOSE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_store_brandstores_store_id_resume",
        "POST",
        "/v3/brand/partner/store/brandstores/{store_id}/resume",
    )
};

/// 解绑收款商户号: `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015783188>
pub static POST_PARTNER_STORE_BRANDSTORES_STORE_ID_UNBINDRECIPIENT: Operation = Operation {
    title: "解绑收款商户号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015783188"],
    variables: DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID_VARIABLES,
    content: Content::Json,
    body: &[Field::text("brand_id", "品牌ID").required(), Field::text("mchid", "门店收款商户号").required()],
    answer: &[Field::text("failed_reason", "解绑失败原因")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_brand_partner_store_brandstores_store_id_unbindrecipient",
        "POST",
        "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
    )
};

/// 查询最大分账比例: `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012467022>
pub static GET_PROFITSHARING_BRAND_CONFIGS_BRAND_MCHID: Operation = Operation {
    title: "查询最大分账比例",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012467022"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("brand_mchid", "品牌主商户号").required()],
    answer: &[
        Field::text("brand_mchid", "品牌主商户号").required(),
        Field::integer("max_ratio", "最大分账比例").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_profitsharing_brand_configs_brand_mchid",
        "GET",
        "/v3/brand/profitsharing/brand-configs/{brand_mchid}",
    )
};

/// 完结分账: `POST /v3/brand/profitsharing/finish-order`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012467016>
pub static POST_PROFITSHARING_FINISH_ORDER: Operation = Operation {
    title: "完结分账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012467016"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分帐单号").required(),
        Field::text("description", "分账描述").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分帐单号").required(),
        Field::text("order_id", "微信分帐单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_profitsharing_finish_order", "POST", "/v3/brand/profitsharing/finish-order")
};

/// 请求分账: `POST /v3/brand/profitsharing/orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012692975>
pub static POST_PROFITSHARING_ORDERS: Operation = Operation {
    title: "请求分账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012692975"],
    headers: POST_APPLYMENTS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("brand_mchid", "品牌主商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::list("receivers", "分账接收方列表", &Kind::Object(RECEIVERS)).required(),
        Field::boolean("finish", "是否分账完成").required(),
    ],
    answer: &[
        Field::text("brand_mchid", "品牌主商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::list("receivers", "分账接收方列表", &Kind::Object(ANSWER_RECEIVERS)),
        Field::text("status", "").values(STATUS_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_profitsharing_orders", "POST", "/v3/brand/profitsharing/orders")
};

/// 查询分账结果: `GET /v3/brand/profitsharing/orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012467002>
pub static GET_PROFITSHARING_ORDERS: Operation = Operation {
    title: "查询分账结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012467002"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("status", "").values(STATUS_VALUES).required(),
        Field::list("receivers", "分账接收方列表", &Kind::Object(GET_PROFITSHARING_ORDERS_ANSWER_RECEIVERS)).required(),
        Field::integer("finish_amount", "分账完结金额"),
        Field::text("finish_description", "分账完结描述"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_brand_profitsharing_orders", "GET", "/v3/brand/profitsharing/orders")
};

/// 查询订单剩余待分金额: `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012467021>
pub static GET_PROFITSHARING_ORDERS_TRANSACTION_ID_AMOUNTS: Operation = Operation {
    title: "查询订单剩余待分金额",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012467021"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("transaction_id", "微信订单号").required()],
    answer: &[
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("unsplit_amount", "订单剩余待分金额").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_profitsharing_orders_transaction_id_amounts",
        "GET",
        "/v3/brand/profitsharing/orders/{transaction_id}/amounts",
    )
};

/// 添加分账接收方: `POST /v3/brand/profitsharing/receivers/add`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012467100>
pub static POST_PROFITSHARING_RECEIVERS_ADD: Operation = Operation {
    title: "添加分账接收方",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012467100"],
    content: Content::Json,
    body: &[
        Field::text("brand_mchid", "品牌主商户号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
        Field::text("account", "分账接收方账号").required(),
        Field::text("name", "接收方名称"),
        Field::text("relation_type", "").values(RELATION_TYPE_VALUES).required(),
    ],
    answer: POST_PROFITSHARING_RECEIVERS_ADD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_profitsharing_receivers_add", "POST", "/v3/brand/profitsharing/receivers/add")
};

/// 删除分账接收方: `POST /v3/brand/profitsharing/receivers/delete`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012467103>
pub static POST_PROFITSHARING_RECEIVERS_DELETE: Operation = Operation {
    title: "删除分账接收方",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012467103"],
    content: Content::Json,
    body: &[
        Field::text("brand_mchid", "品牌主商户号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
        Field::text("account", "分账接收方账号").required(),
    ],
    answer: POST_PROFITSHARING_RECEIVERS_ADD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_profitsharing_receivers_delete", "POST", "/v3/brand/profitsharing/receivers/delete")
};

/// 请求分账回退: `POST /v3/brand/profitsharing/returnorders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012467097>
pub static POST_PROFITSHARING_RETURNORDERS: Operation = Operation {
    title: "请求分账回退",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012467097"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("order_id", "微信分账单号"),
        Field::text("out_order_no", "商户分账单号"),
        Field::text("out_return_no", "商户回退单号").required(),
        Field::text("return_mchid", "回退商户号").required(),
        Field::integer("amount", "回退金额").required(),
        Field::text("description", "回退描述").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("out_return_no", "商户回退单号").required(),
        Field::text("return_mchid", "回退商户号").required(),
        Field::integer("amount", "回退金额").required(),
        Field::text("return_no", "微信回退单号").required(),
        Field::text("result", "").values(ANSWER_RESULT_VALUES).required(),
        Field::text("fail_reason", "").values(ANSWER_FAIL_REASON_VALUES),
        Field::text("finish_time", "完成时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_brand_profitsharing_returnorders", "POST", "/v3/brand/profitsharing/returnorders")
};

/// 查询分账回退结果: `GET /v3/brand/profitsharing/returnorders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012467011>
pub static GET_PROFITSHARING_RETURNORDERS: Operation = Operation {
    title: "查询分账回退结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012467011"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("out_return_no", "商户回退单号").required(),
        Field::text("order_id", "微信分帐单号"),
        Field::text("out_order_no", "商户分账单号"),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("out_return_no", "商户回退单号").required(),
        Field::text("return_mchid", "回退商户号").required(),
        Field::text("return_no", "微信回退单号").required(),
        Field::integer("amount", "回退金额").required(),
        Field::text("result", "").values(ANSWER_RESULT_VALUES).required(),
        Field::text("fail_reason", "").values(GET_PROFITSHARING_RETURNORDERS_ANSWER_FAIL_REASON_VALUES),
        Field::text("finish_time", "完成时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_brand_profitsharing_returnorders", "GET", "/v3/brand/profitsharing/returnorders")
};
