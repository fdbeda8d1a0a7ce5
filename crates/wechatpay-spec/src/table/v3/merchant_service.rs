// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static COMPLAINT_STATE_VALUES: &[&str] = &[
    "PAYER_COMPLAINTED",
    "FROZENED",
    "FROZEN_FINISHED",
    "PAYER_CANCELED",
    "MERCHANT_REFUNDED",
    "SYSTEM_REFUNDED",
    "MANUAL_UNFROZEN",
];

static DATA: &[Field] = &[
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("complaint_time", "投诉时间").required(),
    Field::integer("amount", "订单金额").required(),
    Field::of("payer_phone", "投诉人联系方式", Kind::Sealed(Seal::MerchantKey)),
    Field::text("complaint_detail", "投诉详情").required(),
    Field::text("complaint_state", "").values(COMPLAINT_STATE_VALUES).required(),
    Field::text("transaction_id", "微信订单号").required(),
    Field::text("frozen_end_time", "冻结结束时间"),
    Field::text("sub_mchid", "特约商户号"),
];

static DATA_COMPLAINT_STATE_VALUES: &[&str] = &["PENDING", "PROCESSING", "PROCESSED"];

static COMPLAINT_ORDER_INFO: &[Field] = &[
    Field::text("transaction_id", "微信订单号").required(),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::integer("amount", "订单金额").required(),
];

static STATE_VALUES: &[&str] = &["DOING", "REVOKED", "WAITPAY", "DONE"];

static SERVICE_ORDER_INFO: &[Field] = &[
    Field::text("order_id", "微信支付服务订单号"),
    Field::text("out_order_no", "商户服务订单号"),
    Field::text("state", "").values(STATE_VALUES),
];

static MEDIA_TYPE_VALUES: &[&str] = &["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"];

static COMPLAINT_MEDIA_LIST: &[Field] = &[
    Field::text("media_type", "").values(MEDIA_TYPE_VALUES).required(),
    Field::list("media_url", "媒体文列表", &Kind::TEXT),
];

static PROBLEM_TYPE_VALUES: &[&str] = &["REFUND", "SERVICE_NOT_WORK", "OTHERS"];

static USER_TAG_LIST_VALUES: &[&str] = &["TRUSTED", "HIGH_RISK"];

static TYPE_VALUES: &[&str] = &["SHARE_POWER_TYPE"];

static RETURN_ADDRESS_INFO: &[Field] = &[
    Field::text("return_address", "归还地点"),
    Field::text("longitude", "归还地点经度"),
    Field::text("latitude", "归还地点纬度"),
];

static SHARE_POWER_INFO: &[Field] = &[
    Field::text("return_time", "归还时间"),
    Field::object("return_address_info", "归还地点信息", RETURN_ADDRESS_INFO),
    Field::boolean("is_returned_to_same_machine", "是否归还同一柜机"),
];

static ADDITIONAL_INFO: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES),
    Field::object("share_power_info", "充电宝投诉相关信息", SHARE_POWER_INFO),
];

static ANSWER_DATA: &[Field] = &[
    Field::text("complaint_id", "投诉单号").required(),
    Field::text("complaint_time", "投诉时间").required(),
    Field::text("complaint_detail", "投诉详情").required(),
    Field::text("complaint_state", "").values(DATA_COMPLAINT_STATE_VALUES).required(),
    Field::text("complainted_mchid", "被诉商户号").required(),
    Field::of("payer_phone", "投诉人联系方式", Kind::Sealed(Seal::MerchantKey)),
    Field::list("complaint_order_info", "投诉单关联订单信息", &Kind::Object(COMPLAINT_ORDER_INFO)),
    Field::list("service_order_info", "投诉单关联服务单信息", &Kind::Object(SERVICE_ORDER_INFO)),
    Field::list("complaint_media_list", "投诉资料列表", &Kind::Object(COMPLAINT_MEDIA_LIST)),
    Field::boolean("complaint_full_refunded", "投诉单是否已全额退款").required(),
    Field::boolean("incoming_user_response", "是否有待回复的用户留言").required(),
    Field::text("problem_description", "问题描述").required(),
    Field::integer("user_complaint_times", "用户投诉次数").required(),
    Field::text("problem_type", "").values(PROBLEM_TYPE_VALUES),
    Field::integer("apply_refund_amount", "申请退款金额"),
    Field::list("user_tag_list", "", &Kind::TEXT.values(USER_TAG_LIST_VALUES)),
    Field::object("additional_info", "补充信息", ADDITIONAL_INFO),
    Field::boolean("in_platform_service", "是否在平台协助中"),
    Field::boolean("need_immediate_service", "是否需即时服务用户"),
    Field::boolean("is_agent_mode", "是否是智能体投诉"),
];

static ANSWER_SERVICE_ORDER_INFO: &[Field] = &[
    Field::text("order_id", "微信支付服务订单号"),
    Field::text("out_order_no", "商户服务订单号"),
    Field::text("state", "支付分服务单状态"),
];

static DATA_COMPLAINT_MEDIA_LIST: &[Field] = &[
    Field::text("media_type", "").values(MEDIA_TYPE_VALUES),
    Field::list("media_url", "媒体文件请求url", &Kind::TEXT),
];

static OPERATE_TYPE_VALUES: &[&str] = &[
    "USER_CREATE_COMPLAINT",
    "USER_CONTINUE_COMPLAINT",
    "USER_RESPONSE",
    "PLATFORM_RESPONSE",
    "MERCHANT_RESPONSE",
    "MERCHANT_CONFIRM_COMPLETE",
    "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
    "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
    "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
    "USER_REVOKE_COMPLAINT",
    "USER_COMFIRM_COMPLAINT",
    "PLATFORM_HELP_APPLICATION",
    "USER_APPLY_PLATFORM_HELP",
    "MERCHANT_APPROVE_REFUND",
    "MERCHANT_REFUSE_RERUND",
    "USER_SUBMIT_SATISFACTION",
    "SERVICE_ORDER_CANCEL",
    "SERVICE_ORDER_COMPLETE",
    "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
    "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
    "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
    "USER_APPLY_PLATFORM_SERVICE",
    "USER_CANCEL_PLATFORM_SERVICE",
    "PLATFORM_SERVICE_FINISHED",
    "USER_CLICK_RESPONSE",
];

static BLOCKS_TYPE_VALUES: &[&str] = &["TEXT", "IMAGE", "LINK", "FAQ_LIST", "BUTTON", "BUTTON_GROUP"];

static COLOR_VALUES: &[&str] = &["DEFAULT", "SECONDARY"];

static TEXT: &[Field] = &[
    Field::text("text", "文本"),
    Field::text("color", "").values(COLOR_VALUES),
    Field::boolean("is_bold", "是否粗体"),
];

static IMAGE_STYLE_TYPE_VALUES: &[&str] = &["IMAGE_STYLE_TYPE_NARROW", "IMAGE_STYLE_TYPE_WIDE"];

static IMAGE: &[Field] =
    &[Field::text("media_id", "媒体ID"), Field::text("image_style_type", "").values(IMAGE_STYLE_TYPE_VALUES)];

static ACTION_TYPE_VALUES: &[&str] =
    &["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"];

static MINI_PROGRAM_JUMP_INFO: &[Field] = &[
    Field::text("appid", "跳转小程序APPID").required(),
    Field::text("path", "跳转小程序页面PATH").required(),
    Field::text("text", "跳转小程序页面名称").required(),
];

static MESSAGE_INFO: &[Field] =
    &[Field::text("content", "回复的消息内容").required(), Field::text("custom_data", "自定义透传字段")];

static ACTION: &[Field] = &[
    Field::text("action_type", "").values(ACTION_TYPE_VALUES),
    Field::text("jump_url", "跳转链接"),
    Field::object("mini_program_jump_info", "跳转小程序信息", MINI_PROGRAM_JUMP_INFO),
    Field::object("message_info", "回复消息内容", MESSAGE_INFO),
    Field::text("action_id", "动作id"),
];

static INVALID_INFO: &[Field] =
    &[Field::text("expired_time", "过期时间"), Field::boolean("multi_clickable", "是否可以多次点击")];

static LINK: &[Field] = &[
    Field::text("text", "文本"),
    Field::object("action", "动作", ACTION),
    Field::object("invalid_info", "失效配置", INVALID_INFO),
];

static FAQS: &[Field] =
    &[Field::text("faq_id", "faq的id"), Field::text("faq_title", "faq内容"), Field::object("action", "动作", ACTION)];

static FAQ_LIST: &[Field] = &[Field::list("faqs", "FAQ列表", &Kind::Object(FAQS))];

static BUTTON_LAYOUT_VALUES: &[&str] = &["LAYOUT_UNKNOWN", "LAYOUT_HORIZONTAL", "LAYOUT_VERTICAL"];

static BUTTON_GROUP: &[Field] = &[
    Field::list("buttons", "按钮组", &Kind::Object(LINK)),
    Field::text("button_layout", "").values(BUTTON_LAYOUT_VALUES),
    Field::object("invalid_info", "失效配置", INVALID_INFO),
];

static BLOCKS: &[Field] = &[
    Field::text("type", "").values(BLOCKS_TYPE_VALUES),
    Field::object("text", "文本", TEXT),
    Field::object("image", "图片", IMAGE),
    Field::object("link", "链接", LINK),
    Field::object("faq_list", "FAQ列表", FAQ_LIST),
    Field::object("button", "按钮", LINK),
    Field::object("button_group", "按钮组", BUTTON_GROUP),
];

static SENDER_IDENTITY_VALUES: &[&str] = &["UNKNOWN", "MANUAL", "MACHINE"];

static NORMAL_MESSAGE: &[Field] = &[
    Field::list("blocks", "消息内容", &Kind::Object(BLOCKS)),
    Field::text("sender_identity", "").values(SENDER_IDENTITY_VALUES),
    Field::text("custom_data", "自定义透传信息"),
];

static CLICK_MESSAGE: &[Field] = &[
    Field::object("message_content", "回复的消息内容", &[]),
    Field::text("action_id", "动作id"),
    Field::text("clicked_log_id", "被点击的操作流水号"),
];

static GET_COMPLAINTS_V2_COMPLAINT_ID_NEGOTIATION_HISTORYS_ANSWER_DATA: &[Field] = &[
    Field::object("complaint_media_list", "操作资料列表", DATA_COMPLAINT_MEDIA_LIST),
    Field::text("log_id", "操作流水号").required(),
    Field::text("operator", "操作人").required(),
    Field::text("operate_time", "操作时间").required(),
    Field::text("operate_type", "").values(OPERATE_TYPE_VALUES).required(),
    Field::text("operate_details", "操作内容"),
    Field::list("image_list", "图片凭证", &Kind::TEXT),
    Field::text("user_appy_platform_service_reason", "用户申请平台协助原因"),
    Field::text("user_appy_platform_service_reason_description", "用户申请平台协助原因描述"),
    Field::object("normal_message", "普通消息内容", NORMAL_MESSAGE),
    Field::object("click_message", "用户点击回复消息", CLICK_MESSAGE),
];

static ACTION_MINI_PROGRAM_JUMP_INFO: &[Field] = &[
    Field::text("appid", "跳转小程序APPID").required(),
    Field::text("path", "跳转小程序页面PATH"),
    Field::text("text", "跳转小程序页面名称"),
];

static LINK_ACTION: &[Field] = &[
    Field::text("action_type", "").values(ACTION_TYPE_VALUES),
    Field::text("jump_url", "跳转链接"),
    Field::object("mini_program_jump_info", "跳转小程序信息", ACTION_MINI_PROGRAM_JUMP_INFO),
    Field::object("message_info", "回复消息内容", MESSAGE_INFO),
    Field::text("action_id", "动作id"),
];

static BLOCKS_LINK: &[Field] = &[
    Field::text("text", "文本"),
    Field::object("action", "动作", LINK_ACTION),
    Field::object("invalid_info", "失效配置", INVALID_INFO),
];

static FAQ_LIST_FAQS: &[Field] = &[
    Field::text("faq_id", "faq的id"),
    Field::text("faq_title", "faq内容"),
    Field::object("action", "动作", LINK_ACTION),
];

static BLOCKS_FAQ_LIST: &[Field] = &[Field::list("faqs", "FAQ列表", &Kind::Object(FAQ_LIST_FAQS))];

static BLOCKS_BUTTON_GROUP: &[Field] = &[
    Field::list("buttons", "按钮组", &Kind::Object(BLOCKS_LINK)),
    Field::text("button_layout", "").values(BUTTON_LAYOUT_VALUES),
    Field::object("invalid_info", "失效配置", INVALID_INFO),
];

static MESSAGE_BLOCKS: &[Field] = &[
    Field::text("type", "").values(BLOCKS_TYPE_VALUES),
    Field::object("text", "文本", TEXT),
    Field::object("image", "图片", IMAGE),
    Field::object("link", "链接", BLOCKS_LINK),
    Field::object("faq_list", "FAQ列表", BLOCKS_FAQ_LIST),
    Field::object("button", "按钮", BLOCKS_LINK),
    Field::object("button_group", "按钮组", BLOCKS_BUTTON_GROUP),
];

static MESSAGE: &[Field] = &[
    Field::list("blocks", "消息内容", &Kind::Object(MESSAGE_BLOCKS)),
    Field::text("sender_identity", "").values(SENDER_IDENTITY_VALUES),
    Field::text("custom_data", "自定义透传信息"),
];

static ACTION_VALUES: &[&str] = &["REJECT", "APPROVE"];

static COMPLAINT_NEGOTIATION_HISTORY_OPERATE_TYPE_VALUES: &[&str] = &[
    "USER_CREATE_COMPLAINT",
    "CREATE_COMPLAINT_BY_PLATFORM",
    "USER_CONTINUE_COMPLAINT",
    "USER_REVOKE_COMPLAINT",
    "USER_CONFIRM_COMPLAINT",
    "SELLER_REFUND",
    "MERCHANT_LAUNCH_CONFIRM_PROCESS",
    "USER_RESPONSE",
    "MERCHANT_RESPONSE",
    "RESPONSE_BY_PLATFORM",
    "CONTINUE_COMPLAINT_BY_PLATFORM",
    "CREATE_COMPLAINT_SYSTEM_MESSAGE",
    "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
    "SELLER_REFUND_SYSTEM_MESSAGE",
    "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
    "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
];

static COMPLAINT_NEGOTIATION_HISTORY: &[Field] = &[
    Field::text("operate_user", "操作人").required(),
    Field::text("operate_time", "操作时间").required(),
    Field::text("operate_type", "").values(COMPLAINT_NEGOTIATION_HISTORY_OPERATE_TYPE_VALUES).required(),
    Field::text("operate_details", "操作内容"),
    Field::list("image_list", "协商历史图片凭证", &Kind::TEXT),
];

static META: &[Field] =
    &[Field::text("sha256", "").required(), Field::text("filename", "商户上传的媒体图片的名称").required()];

static POST_COMPLAINT_NOTIFICATIONS_BODY: &[Field] = &[Field::text("url", "通知地址").required()];

static POST_COMPLAINT_NOTIFICATIONS_ANSWER: &[Field] =
    &[Field::text("mchid", "商户号").required(), Field::text("url", "通知地址").required()];

static GET_COMPLAINTS_V2_COMPLAINT_ID_VARIABLES: &[Field] = &[Field::text("complaint_id", "投诉单号").required()];

static GET_COMPLAINTS_TRANSACTION_ID_VARIABLES: &[Field] =
    &[Field::text("transaction_id", "微信支付订单号").required()];

/// 创建投诉通知回调: `POST /v3/merchant-service/complaint-notifications`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458679>
pub static POST_COMPLAINT_NOTIFICATIONS: Operation = Operation {
    title: "创建投诉通知回调",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012458679",
        "https://pay.weixin.qq.com/doc/v3/partner/4012458106",
    ],
    content: Content::Json,
    body: POST_COMPLAINT_NOTIFICATIONS_BODY,
    answer: POST_COMPLAINT_NOTIFICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_service_complaint_notifications",
        "POST",
        "/v3/merchant-service/complaint-notifications",
    )
};

/// 查询投诉通知回调: `GET /v3/merchant-service/complaint-notifications`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012459014>
pub static GET_COMPLAINT_NOTIFICATIONS: Operation = Operation {
    title: "查询投诉通知回调",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012459014",
        "https://pay.weixin.qq.com/doc/v3/partner/4012459065",
    ],
    repeat: Repeat::Harmless,
    answer: POST_COMPLAINT_NOTIFICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_service_complaint_notifications",
        "GET",
        "/v3/merchant-service/complaint-notifications",
    )
};

/// 更新投诉通知回调: `PUT /v3/merchant-service/complaint-notifications`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012459282>
pub static PUT_COMPLAINT_NOTIFICATIONS: Operation = Operation {
    title: "更新投诉通知回调",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012459282",
        "https://pay.weixin.qq.com/doc/v3/partner/4012459287",
    ],
    content: Content::Json,
    body: POST_COMPLAINT_NOTIFICATIONS_BODY,
    answer: POST_COMPLAINT_NOTIFICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "put_v3_merchant_service_complaint_notifications",
        "PUT",
        "/v3/merchant-service/complaint-notifications",
    )
};

/// 删除投诉通知回调: `DELETE /v3/merchant-service/complaint-notifications`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012460452>
pub static DELETE_COMPLAINT_NOTIFICATIONS: Operation = Operation {
    title: "删除投诉通知回调",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012460452",
        "https://pay.weixin.qq.com/doc/v3/partner/4012460474",
    ],
    ..Operation::new(
        "delete_v3_merchant_service_complaint_notifications",
        "DELETE",
        "/v3/merchant-service/complaint-notifications",
    )
};

/// 查询投诉信息: `GET /v3/merchant-service/complaints`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml>
pub static GET_COMPLAINTS: Operation = Operation {
    title: "查询投诉信息",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml"],
    deprecated: true,
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("limit", "分页大小"),
        Field::integer("offset", "分页开始位置"),
        Field::text("begin_date", "开始日期").required(),
        Field::text("end_date", "结束日期").required(),
        Field::text("sub_mchid", "特约商户号"),
    ],
    answer: &[
        Field::integer("offset", "分页开始位置").required(),
        Field::integer("limit", "分页大小").required(),
        Field::integer("total_count", "投诉总条数"),
        Field::list("data", "用户投诉信息详情", &Kind::Object(DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_merchant_service_complaints", "GET", "/v3/merchant-service/complaints")
};

/// 查询投诉单列表: `GET /v3/merchant-service/complaints-v2`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012533431>
pub static GET_COMPLAINTS_V2: Operation = Operation {
    title: "查询投诉单列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012533431",
        "https://pay.weixin.qq.com/doc/v3/partner/4012691285",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("limit", "分页大小"),
        Field::integer("offset", "分页开始位置"),
        Field::text("begin_date", "开始日期").required(),
        Field::text("end_date", "结束日期").required(),
        Field::text("complainted_mchid", "被诉商户号"),
    ],
    answer: &[
        Field::list("data", "用户投诉信息详情", &Kind::Object(ANSWER_DATA)),
        Field::integer("limit", "分页大小").required(),
        Field::integer("offset", "分页开始位置").required(),
        Field::integer("total_count", "投诉总条数"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_merchant_service_complaints_v2", "GET", "/v3/merchant-service/complaints-v2")
};

/// 查询投诉单详情: `GET /v3/merchant-service/complaints-v2/{complaint_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012533436>
pub static GET_COMPLAINTS_V2_COMPLAINT_ID: Operation = Operation {
    title: "查询投诉单详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012533436",
        "https://pay.weixin.qq.com/doc/v3/partner/4012691648",
    ],
    repeat: Repeat::Harmless,
    variables: GET_COMPLAINTS_V2_COMPLAINT_ID_VARIABLES,
    answer: &[
        Field::text("complaint_id", "投诉单号").required(),
        Field::text("complaint_time", "投诉时间").required(),
        Field::text("complaint_detail", "投诉详情").required(),
        Field::text("complaint_state", "").values(DATA_COMPLAINT_STATE_VALUES).required(),
        Field::text("complainted_mchid", "被诉商户号").required(),
        Field::of("payer_phone", "投诉人联系方式", Kind::Sealed(Seal::MerchantKey)),
        Field::text("payer_openid", "投诉人openid"),
        Field::list("complaint_media_list", "投诉资料列表", &Kind::Object(COMPLAINT_MEDIA_LIST)),
        Field::list("complaint_order_info", "投诉单关联订单信息", &Kind::Object(COMPLAINT_ORDER_INFO)),
        Field::list("service_order_info", "投诉单关联服务单信息", &Kind::Object(ANSWER_SERVICE_ORDER_INFO)),
        Field::boolean("complaint_full_refunded", "投诉单是否已全额退款").required(),
        Field::boolean("incoming_user_response", "是否有待回复的用户留言").required(),
        Field::text("problem_description", "问题描述").required(),
        Field::integer("user_complaint_times", "用户投诉次数").required(),
        Field::text("problem_type", "").values(PROBLEM_TYPE_VALUES),
        Field::integer("apply_refund_amount", "申请退款金额"),
        Field::list("user_tag_list", "", &Kind::TEXT.values(USER_TAG_LIST_VALUES)),
        Field::object("additional_info", "补充信息", ADDITIONAL_INFO),
        Field::boolean("in_platform_service", "是否在平台协助中"),
        Field::boolean("need_immediate_service", "是否需即时服务用户"),
        Field::boolean("is_agent_mode", "是否是智能体投诉"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_service_complaints_v2_complaint_id",
        "GET",
        "/v3/merchant-service/complaints-v2/{complaint_id}",
    )
};

/// 反馈处理完成: `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012467255>
pub static POST_COMPLAINTS_V2_COMPLAINT_ID_COMPLETE: Operation = Operation {
    title: "反馈处理完成",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012467255",
        "https://pay.weixin.qq.com/doc/v3/partner/4012467217",
    ],
    variables: GET_COMPLAINTS_V2_COMPLAINT_ID_VARIABLES,
    content: Content::Json,
    body: &[Field::text("complainted_mchid", "被诉商户号").required()],
    ..Operation::new(
        "post_v3_merchant_service_complaints_v2_complaint_id_complete",
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
    )
};

/// 查询投诉协商历史: `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012533439>
pub static GET_COMPLAINTS_V2_COMPLAINT_ID_NEGOTIATION_HISTORYS: Operation = Operation {
    title: "查询投诉协商历史",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012533439",
        "https://pay.weixin.qq.com/doc/v3/partner/4012691802",
    ],
    repeat: Repeat::Harmless,
    variables: GET_COMPLAINTS_V2_COMPLAINT_ID_VARIABLES,
    query: &[Field::integer("limit", "分页大小"), Field::integer("offset", "分页开始位置")],
    answer: &[
        Field::list(
            "data",
            "投诉协商历史",
            &Kind::Object(GET_COMPLAINTS_V2_COMPLAINT_ID_NEGOTIATION_HISTORYS_ANSWER_DATA),
        ),
        Field::integer("limit", "分页大小").required(),
        Field::integer("offset", "分页开始位置").required(),
        Field::integer("total_count", "投诉协商历史总条数"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_service_complaints_v2_complaint_id_negotiation_historys",
        "GET",
        "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
    )
};

/// 提交回复: `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012467254>
pub static POST_COMPLAINTS_V2_COMPLAINT_ID_RESPONSE: Operation = Operation {
    title: "提交回复",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012467254",
        "https://pay.weixin.qq.com/doc/v3/partner/4012467213",
    ],
    variables: GET_COMPLAINTS_V2_COMPLAINT_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("complainted_mchid", "被诉商户号").required(),
        Field::text("response_content", "回复内容").required(),
        Field::list("response_images", "回复图片", &Kind::TEXT),
        Field::text("jump_url", "跳转链接"),
        Field::text("jump_url_text", "跳转链接文案"),
        Field::object("mini_program_jump_info", "跳转小程序信息", MINI_PROGRAM_JUMP_INFO),
    ],
    ..Operation::new(
        "post_v3_merchant_service_complaints_v2_complaint_id_response",
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/response",
    )
};

/// 回复需要即时服务的投诉单: `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017151596>
pub static POST_COMPLAINTS_V2_COMPLAINT_ID_RESPONSE_IMMEDIATE_SERVICE: Operation = Operation {
    title: "回复需要即时服务的投诉单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017151596",
        "https://pay.weixin.qq.com/doc/v3/partner/4017151726",
    ],
    variables: GET_COMPLAINTS_V2_COMPLAINT_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("complainted_mchid", "被诉商户号").required(),
        Field::object("message", "消息内容", MESSAGE).required(),
        Field::text("idempotent_id", "幂等ID").required(),
    ],
    answer: &[Field::text("log_id", "操作流水号")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_service_complaints_v2_complaint_id_response_immediate_service",
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
    )
};

/// 更新退款审批结果: `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012467256>
pub static POST_COMPLAINTS_V2_COMPLAINT_ID_UPDATE_REFUND_PROGRESS: Operation = Operation {
    title: "更新退款审批结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012467256",
        "https://pay.weixin.qq.com/doc/v3/partner/4012467218",
    ],
    variables: GET_COMPLAINTS_V2_COMPLAINT_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("action", "").values(ACTION_VALUES).required(),
        Field::integer("launch_refund_day", "预计发起退款时间"),
        Field::text("reject_reason", "拒绝退款原因"),
        Field::list("reject_media_list", "拒绝退款的举证图片列表", &Kind::TEXT),
        Field::text("remark", "备注"),
    ],
    ..Operation::new(
        "post_v3_merchant_service_complaints_v2_complaint_id_update_refund_progress",
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
    )
};

/// 查询投诉详情: `GET /v3/merchant-service/complaints/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml>
pub static GET_COMPLAINTS_TRANSACTION_ID: Operation = Operation {
    title: "查询投诉详情",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml"],
    deprecated: true,
    repeat: Repeat::Harmless,
    variables: GET_COMPLAINTS_TRANSACTION_ID_VARIABLES,
    answer: &[
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("complaint_time", "投诉时间").required(),
        Field::integer("amount", "投诉金额").required(),
        Field::of("payer_phone", "投诉人联系方式", Kind::Sealed(Seal::MerchantKey)),
        Field::text("complaint_detail", "投诉描述").required(),
        Field::text("complaint_state", "投诉单状态"),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("frozen_end_time", "冻结结束时间"),
        Field::text("sub_mchid", "特约商户号"),
        Field::text("complaint_handle_state", "投诉单处理进展状态").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_service_complaints_transaction_id",
        "GET",
        "/v3/merchant-service/complaints/{transaction_id}",
    )
};

/// 查询投诉协商历史: `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml>
pub static GET_COMPLAINTS_TRANSACTION_ID_NEGOTIATION_HISTORYS: Operation = Operation {
    title: "查询投诉协商历史",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml"],
    deprecated: true,
    repeat: Repeat::Harmless,
    variables: GET_COMPLAINTS_TRANSACTION_ID_VARIABLES,
    answer: &[Field::list(
        "complaint_negotiation_history",
        "投诉协商历史",
        &Kind::Object(COMPLAINT_NEGOTIATION_HISTORY),
    )],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_service_complaints_transaction_id_negotiation_historys",
        "GET",
        "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
    )
};

/// 商户反馈: `POST /v3/merchant-service/feedbacks`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml>
pub static POST_FEEDBACKS: Operation = Operation {
    title: "商户反馈",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml"],
    deprecated: true,
    content: Content::Json,
    body: &[
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("complainted_mchid", "被诉商户号").required(),
        Field::integer("feedback_type", "反馈内容类型"),
        Field::text("feedback_content", "反馈内容").required(),
        Field::list("feedback_images", "图片凭证", &Kind::TEXT),
        Field::boolean("launch_confirm_process", "反馈处理完成"),
    ],
    ..Operation::new("post_v3_merchant_service_feedbacks", "POST", "/v3/merchant-service/feedbacks")
};

/// 商户上传反馈图片: `POST /v3/merchant-service/images/upload`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012467250>
pub static POST_IMAGES_UPLOAD: Operation = Operation {
    title: "商户上传反馈图片",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012467250",
        "https://pay.weixin.qq.com/doc/v3/partner/4012467222",
    ],
    content: Content::Form,
    body: &[
        Field::of("file", "媒体图片", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(META)).required(),
    ],
    answer: &[Field::text("media_id", "媒体文件标识ID").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_merchant_service_images_upload", "POST", "/v3/merchant-service/images/upload")
};

/// 图片下载: `GET /v3/merchant-service/images/{media_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012467251>
pub static GET_IMAGES_MEDIA_ID: Operation = Operation {
    title: "图片下载",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012467251",
        "https://pay.weixin.qq.com/doc/v3/partner/4012467223",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("media_id", "媒体文件ID").required()],
    reply: Reply::File,
    ..Operation::new("get_v3_merchant_service_images_media_id", "GET", "/v3/merchant-service/images/{media_id}")
};
