// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static COUPON_STATE_VALUES: &[&str] =
    &["COUPON_STATE_UNKNOW", "COUPON_STATE_SEND", "COUPON_STATE_USED", "COUPON_STATE_EXPIRED"];

static USE_AMOUNT_LIST: &[Field] = &[Field::list("used_amounts", "已用金额", &Kind::TEXT)];

static META: &[Field] = &[
    Field::text("bank_type", "银行类型").required(),
    Field::text("filename", "文件名").required(),
    Field::text("sha256", "").required(),
];

static STATUS_VALUES: &[&str] = &["PROCESSING", "FINISHED"];

static DATA: &[Field] = &[
    Field::text("task_id", "上传任务").required(),
    Field::text("package_id", "号码包id").required(),
    Field::text("filename", "文件名").required(),
    Field::text("bank_type", "银行类型").required(),
    Field::text("create_time", "创建上传任务的时间").required(),
    Field::text("update_time", "上传任务最近一次更新的时间"),
    Field::text("status", "").values(STATUS_VALUES),
    Field::integer("success_count", "成功数"),
    Field::integer("fail_count", "失败数"),
    Field::integer("success_user_count", "匹配成功的微信用户数"),
];

static COUPON_TYPE_VALUES: &[&str] = &["NORMAL", "MEMBER"];

static STOCK_TYPE_VALUES: &[&str] = &["NORMAL", "DISCOUNT", "EXCHANGE"];

static AVAILABLE_DAY_TIME: &[Field] =
    &[Field::integer("begin_time", "当天可用开始时间"), Field::integer("end_time", "当天可用结束时间")];

static AVAILABLE_WEEK: &[Field] = &[
    Field::list("week_day", "可用星期数", &Kind::INTEGER),
    Field::list("available_day_time", "当天可用时间段", &Kind::Object(AVAILABLE_DAY_TIME)),
];

static IRREGULARY_AVALIABLE_TIME: &[Field] =
    &[Field::text("begin_time", "开始时间"), Field::text("end_time", "结束时间")];

static COUPON_AVAILABLE_TIME: &[Field] = &[
    Field::text("available_begin_time", "开始时间").required(),
    Field::text("available_end_time", "结束时间").required(),
    Field::integer("available_day_after_receive", "生效后N天内有效"),
    Field::object("available_week", "固定周期有效时间段", AVAILABLE_WEEK),
    Field::list("irregulary_avaliable_time", "无规律的有效时间段", &Kind::Object(IRREGULARY_AVALIABLE_TIME)),
    Field::integer("wait_days_after_receive", "领取后N天开始生效"),
    Field::integer("available_second_after_receive", "领取后N秒内有效"),
];

static FIXED_NORMAL_COUPON: &[Field] = &[
    Field::integer("discount_amount", "优惠金额").required(),
    Field::integer("transaction_minimum", "消费门槛").required(),
];

static DISCOUNT_COUPON: &[Field] = &[
    Field::integer("discount_percent", "折扣比例").required(),
    Field::integer("transaction_minimum", "消费门槛").required(),
];

static EXCHANGE_COUPON: &[Field] = &[
    Field::integer("exchange_price", "单品换购价").required(),
    Field::integer("transaction_minimum", "消费门槛").required(),
];

static USE_METHOD_VALUES: &[&str] = &["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"];

static COUPON_USE_RULE: &[Field] = &[
    Field::object("coupon_available_time", "券可核销时间", COUPON_AVAILABLE_TIME).required(),
    Field::object("fixed_normal_coupon", "固定面额满减券使用规则", FIXED_NORMAL_COUPON),
    Field::object("discount_coupon", "折扣券使用规则", DISCOUNT_COUPON),
    Field::object("exchange_coupon", "换购券使用规则", EXCHANGE_COUPON),
    Field::text("use_method", "").values(USE_METHOD_VALUES).required(),
    Field::text("mini_programs_appid", "小程序appid"),
    Field::text("mini_programs_path", "小程序path"),
];

static STOCK_SEND_RULE: &[Field] = &[
    Field::integer("max_amount", "批次总预算"),
    Field::integer("max_coupons", "批次最大发放个数").required(),
    Field::integer("max_coupons_per_user", "用户最大可领个数").required(),
    Field::integer("max_amount_by_day", "单天发放上限金额"),
    Field::integer("max_coupons_by_day", "单天发放上限个数"),
    Field::boolean("natural_person_limit", "是否开启自然人限制"),
    Field::boolean("prevent_api_abuse", "可疑账号拦截"),
    Field::boolean("transferable", "是否允许转赠"),
    Field::boolean("shareable", "是否允许分享链接"),
];

static MINI_PROGRAMS_INFO: &[Field] = &[
    Field::text("mini_programs_appid", "商家小程序appid").required(),
    Field::text("mini_programs_path", "商家小程序path").required(),
    Field::text("entrance_words", "入口文案").required(),
    Field::text("guiding_words", "引导文案"),
];

static CODE_DISPLAY_MODE_VALUES: &[&str] = &["NOT_SHOW", "BARCODE", "QRCODE"];

static CUSTOM_ENTRANCE: &[Field] = &[
    Field::object("mini_programs_info", "小程序入口", MINI_PROGRAMS_INFO),
    Field::text("appid", "商户公众号appid"),
    Field::text("hall_id", "营销馆id"),
    Field::text("store_id", "可用门店id"),
    Field::text("code_display_mode", "").values(CODE_DISPLAY_MODE_VALUES),
];

static BACKGROUND_COLOR_VALUES: &[&str] = &[
    "Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090",
    "Color100",
];

static FINDER_INFO: &[Field] = &[
    Field::text("finder_id", "视频号ID").required(),
    Field::text("finder_video_id", "视频号视频ID").required(),
    Field::text("finder_video_cover_image_url", "视频号封面图").required(),
];

static DISPLAY_PATTERN_INFO: &[Field] = &[
    Field::text("description", "使用须知"),
    Field::text("merchant_logo_url", "商户logo"),
    Field::text("merchant_name", "商户名称"),
    Field::text("background_color", "").values(BACKGROUND_COLOR_VALUES),
    Field::text("coupon_image_url", "券详情图片"),
    Field::object("finder_info", "视频号相关信息", FINDER_INFO),
];

static COUPON_CODE_MODE_VALUES: &[&str] = &["WECHATPAY_MODE", "MERCHANT_API", "MERCHANT_UPLOAD"];

static NOTIFY_CONFIG: &[Field] = &[Field::text("notify_appid", "事件通知appid")];

static COUPON_USE_RULE_COUPON_AVAILABLE_TIME: &[Field] = &[
    Field::text("available_begin_time", "开始时间").required(),
    Field::text("available_end_time", "结束时间").required(),
    Field::integer("available_day_after_receive", "生效后N天内有效"),
    Field::object("available_week", "固定周期有效时间段", AVAILABLE_WEEK),
    Field::list("irregulary_avaliable_time", "无规律的有效时间段", &Kind::Object(IRREGULARY_AVALIABLE_TIME)),
    Field::integer("wait_days_after_receive", "领取后N天开始生效"),
];

static ANSWER_COUPON_USE_RULE: &[Field] = &[
    Field::object("coupon_available_time", "券可核销时间", COUPON_USE_RULE_COUPON_AVAILABLE_TIME).required(),
    Field::object("fixed_normal_coupon", "固定面额满减券使用规则", FIXED_NORMAL_COUPON),
    Field::object("discount_coupon", "折扣券使用规则", DISCOUNT_COUPON),
    Field::object("exchange_coupon", "换购券使用规则", EXCHANGE_COUPON),
    Field::text("use_method", "").values(USE_METHOD_VALUES).required(),
    Field::text("mini_programs_appid", "小程序appid"),
    Field::text("mini_programs_path", "小程序path"),
];

static ANSWER_STOCK_SEND_RULE: &[Field] = &[
    Field::integer("max_amount", "批次总预算").required(),
    Field::integer("max_coupons", "批次最大发放个数"),
    Field::integer("max_coupons_per_user", "用户最大可领个数").required(),
    Field::integer("max_amount_by_day", "单天发放上限金额"),
    Field::integer("max_coupons_by_day", "单天发放上限个数"),
    Field::boolean("natural_person_limit", "是否开启自然人限制"),
    Field::boolean("prevent_api_abuse", "可疑账号拦截"),
    Field::boolean("transferable", "是否允许转赠"),
    Field::boolean("shareable", "是否允许分享链接"),
];

static STOCK_STATE_VALUES: &[&str] = &["UNAUDIT", "RUNNING", "STOPED", "PAUSED"];

static COUPON_CODE_COUNT: &[Field] = &[
    Field::integer("total_count", "该批次总共已上传的code总数").required(),
    Field::integer("available_count", "该批次当前可用的code数").required(),
];

static SEND_COUNT_INFORMATION: &[Field] = &[
    Field::integer("total_send_num", "已发放券张数"),
    Field::integer("total_send_amount", "已发放券金额"),
    Field::integer("today_send_num", "单天已发放券张数"),
    Field::integer("today_send_amount", "单天已发放券金额"),
];

static BODY_CUSTOM_ENTRANCE: &[Field] = &[
    Field::object("mini_programs_info", "小程序入口", MINI_PROGRAMS_INFO),
    Field::text("appid", "商户公众号appid"),
    Field::text("hall_id", "营销馆id"),
    Field::text("code_display_mode", "").values(CODE_DISPLAY_MODE_VALUES),
];

static BODY_COUPON_USE_RULE: &[Field] = &[
    Field::text("use_method", "").values(USE_METHOD_VALUES),
    Field::text("mini_programs_appid", "小程序appid"),
    Field::text("mini_programs_path", "小程序path"),
];

static BODY_STOCK_SEND_RULE: &[Field] = &[
    Field::boolean("natural_person_limit", "是否开启自然人限领"),
    Field::boolean("prevent_api_abuse", "可疑账号拦截"),
];

static FAIL_CODES: &[Field] = &[
    Field::text("coupon_code", "上传失败的券code").required(),
    Field::text("code", "上传失败错误码").required(),
    Field::text("message", "上传失败错误信息").required(),
];

static QUERY_STATUS_VALUES: &[&str] = &["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"];

static ANSWER_DATA: &[Field] = &[
    Field::text("code", "商户上传code"),
    Field::text("code_status", "商户上传code分配状态"),
    Field::text("upload_time", "上传时间"),
    Field::text("dispatched_time", "被分配时间"),
    Field::text("openid", "领券用户的OpenID"),
    Field::text("unionid", "领券用户的UnionID"),
    Field::text("coupon_code", "用户券code"),
];

static COUPON_INFORMATION: &[Field] = &[
    Field::text("stock_name", "商家券批次名称").required(),
    Field::text("belong_merchant", "批次归属商户号").required(),
    Field::text("comment", "批次备注"),
    Field::text("goods_name", "适用商品范围").required(),
    Field::text("stock_type", "").values(STOCK_TYPE_VALUES).required(),
    Field::boolean("transferable", "是否允许转赠"),
    Field::boolean("shareable", "是否允许分享领券链接"),
    Field::text("coupon_state", "券状态"),
    Field::object("coupon_use_rule", "核销规则", ANSWER_COUPON_USE_RULE).required(),
    Field::object("custom_entrance", "自定义入口", CUSTOM_ENTRANCE),
    Field::object("display_pattern_info", "样式信息", DISPLAY_PATTERN_INFO),
];

static PAY_RECEIPT_LIST: &[Field] = &[
    Field::text("subsidy_receipt_id", "补差付款单号").required(),
    Field::text("stock_id", "商家券批次号").required(),
    Field::text("coupon_code", "商家券Code").required(),
    Field::text("transaction_id", "微信支付订单号").required(),
    Field::text("payer_merchant", "营销补差扣款商户号").required(),
    Field::text("payee_merchant", "营销补差入账商户号").required(),
    Field::integer("amount", "补差付款金额").required(),
    Field::text("description", "补差付款描述").required(),
    Field::text("status", "补差付款单据状态").required(),
    Field::text("fail_reason", "补差付款失败原因"),
    Field::text("success_time", "补差付款完成时间"),
    Field::text("out_subsidy_no", "业务请求唯一单号").required(),
    Field::text("create_time", "补差付款发起时间"),
];

static DATA_COUPON_USE_RULE_COUPON_AVAILABLE_TIME: &[Field] = &[
    Field::text("available_begin_time", "开始时间"),
    Field::text("available_end_time", "结束时间"),
    Field::integer("available_day_after_receive", "领取后N天内有效"),
];

static WEEK_DAY_VALUES: &[i64] = &[0, 1, 2, 3, 4, 5, 6];

static COUPON_USE_RULE_AVAILABLE_WEEK: &[Field] = &[
    Field::list("week_day", "可用星期数", &Kind::INTEGER.numbers(WEEK_DAY_VALUES)),
    Field::list("available_day_time", "当天可用时间段", &Kind::Object(AVAILABLE_DAY_TIME)),
];

static COUPON_USE_RULE_FIXED_NORMAL_COUPON: &[Field] =
    &[Field::integer("discount_amount", "优惠金额"), Field::integer("transaction_minimum", "消费门槛")];

static COUPON_USE_RULE_DISCOUNT_COUPON: &[Field] =
    &[Field::integer("discount_percent", "折扣比例"), Field::integer("transaction_minimum", "消费门槛")];

static COUPON_USE_RULE_EXCHANGE_COUPON: &[Field] =
    &[Field::integer("exchange_price", "单品换购价"), Field::integer("transaction_minimum", "消费门槛")];

static COUPON_USE_RULE_USE_METHOD_VALUES: &[&str] = &["OFF_LINE", "MINI_PROGRAMS", "PAYMENT_CODE", "SELF_CONSUME"];

static DATA_COUPON_USE_RULE: &[Field] = &[
    Field::object("coupon_available_time", "券可核销时间", DATA_COUPON_USE_RULE_COUPON_AVAILABLE_TIME).required(),
    Field::object("available_week", "固定周期有效时间段", COUPON_USE_RULE_AVAILABLE_WEEK),
    Field::list("irregulary_avaliable_time", "无规律的有效时间段", &Kind::Object(IRREGULARY_AVALIABLE_TIME)),
    Field::object("fixed_normal_coupon", "固定面额满减券使用规则", COUPON_USE_RULE_FIXED_NORMAL_COUPON),
    Field::object("discount_coupon", "折扣券使用规则", COUPON_USE_RULE_DISCOUNT_COUPON),
    Field::object("exchange_coupon", "换购券使用规则", COUPON_USE_RULE_EXCHANGE_COUPON),
    Field::text("use_method", "核销方式").values(COUPON_USE_RULE_USE_METHOD_VALUES).required(),
    Field::text("mini_programs_appid", "小程序appid"),
    Field::text("mini_programs_path", "小程序path"),
];

static DATA_CUSTOM_ENTRANCE: &[Field] = &[
    Field::object("mini_programs_info", "小程序入口", MINI_PROGRAMS_INFO),
    Field::text("appid", "商户公众号appid"),
    Field::text("hall_id", "更多优惠入口"),
    Field::text("store_id", "可用门店id"),
    Field::text("code_display_mode", "code展示模式"),
];

static GET_BUSIFAVOR_USERS_OPENID_COUPONS_ANSWER_DATA: &[Field] = &[
    Field::text("stock_name", "商家券批次名称").required(),
    Field::text("belong_merchant", "批次归属商户号").required(),
    Field::text("comment", "批次备注"),
    Field::text("goods_name", "适用商品范围").required(),
    Field::text("stock_type", "批次类型").values(STOCK_TYPE_VALUES).required(),
    Field::object("coupon_use_rule", "核销规则", DATA_COUPON_USE_RULE).required(),
    Field::object("custom_entrance", "自定义入口", DATA_CUSTOM_ENTRANCE),
    Field::object("display_pattern_info", "样式信息", DISPLAY_PATTERN_INFO).required(),
    Field::text("coupon_code", "券code"),
    Field::text("coupon_state", "").values(QUERY_STATUS_VALUES),
    Field::text("stock_id", "批次号"),
    Field::boolean("transferable", "是否允许转赠"),
    Field::boolean("shareable", "是否允许分享链接"),
    Field::text("send_request_no", "发券请求单号").required(),
    Field::text("use_request_no", "核销请求单号"),
    Field::text("available_start_time", "券可使用开始时间").required(),
    Field::text("expire_time", "券过期时间").required(),
    Field::text("receive_time", "券领券时间").required(),
    Field::text("use_time", "券核销时间"),
];

static ANSWER_COUPON_STATE_VALUES: &[&str] = &[
    "SENDED",
    "USED",
    "EXPIRED",
    "DELETED",
    "DEACTIVATED",
    "PENDING_REDEEM",
    "REDEEM_CONFIRMING",
    "REDEEM_FAILED",
    "REDEEM_EXPIRED",
];

static STOCK_USE_RULE: &[Field] = &[
    Field::integer("max_coupons", "发放总上限").required(),
    Field::integer("max_amount", "总预算").required(),
    Field::integer("max_amount_by_day", "单天发放上限金额"),
    Field::integer("max_coupons_per_user", "单个用户可领个数").required(),
    Field::boolean("natural_person_limit", "是否开启自然人限制").required(),
    Field::boolean("prevent_api_abuse", "api发券防刷").required(),
];

static BODY_STOCK_TYPE_VALUES: &[&str] = &["NORMAL", "DISCOUNT", "EXCHAHGE", "RANDOM", "DISCOUNT_CUT"];

static JUMP_TARGET_VALUES: &[&str] = &["PAYMENT_CODE", "MINI_PROGRAM", "DEFAULT_PAGE"];

static PATTERN_INFO: &[Field] = &[
    Field::text("description", "使用说明"),
    Field::text("merchant_logo", "商户logo"),
    Field::text("merchant_name", "商户名称"),
    Field::text("background_color", "").values(BACKGROUND_COLOR_VALUES),
    Field::text("coupon_image", "券详情图片"),
    Field::text("jump_target", "").values(JUMP_TARGET_VALUES),
    Field::text("mini_program_appid", "小程序appid"),
    Field::text("mini_program_path", "小程序path"),
];

static FIX_AVAILABLE_TIME: &[Field] = &[
    Field::list("available_week_day", "可用星期数", &Kind::INTEGER.numbers(WEEK_DAY_VALUES)),
    Field::integer("begin_time", "当天开始时间"),
    Field::integer("end_time", "当天结束时间"),
];

static BODY_COUPON_USE_RULE_COUPON_AVAILABLE_TIME: &[Field] = &[
    Field::text("available_begin_time", "开始时间"),
    Field::text("available_end_time", "结束时间"),
    Field::object("fix_available_time", "固定时间段可用", FIX_AVAILABLE_TIME),
    Field::boolean("second_day_available", "领取第二天生效"),
    Field::integer("available_time_after_receive", "领取后有效时间"),
];

static BODY_COUPON_USE_RULE_FIXED_NORMAL_COUPON: &[Field] =
    &[Field::integer("coupon_amount", "面额").required(), Field::integer("transaction_minimum", "门槛").required()];

static BODY_COUPON_USE_RULE_DISCOUNT_COUPON: &[Field] = &[
    Field::integer("discount_amount_max", "最高折扣金额"),
    Field::integer("discount_percent", "折扣百分比"),
    Field::integer("transaction_minimum", "门槛"),
];

static LIMIT_CARD: &[Field] = &[Field::text("name", "银行卡名称"), Field::list("bin", "指定卡BIN", &Kind::TEXT)];

static TRADE_TYPE_VALUES: &[&str] = &["MICROAPP", "APPPAY", "PPAY", "CARD", "FACE", "OTHER"];

static POST_FAVOR_COUPON_STOCKS_BODY_COUPON_USE_RULE: &[Field] = &[
    Field::object("coupon_available_time", "券可核销时间", BODY_COUPON_USE_RULE_COUPON_AVAILABLE_TIME).required(),
    Field::object("fixed_normal_coupon", "固定面额满减券使用规则", BODY_COUPON_USE_RULE_FIXED_NORMAL_COUPON),
    Field::object("discount_coupon", "折扣券使用规则", BODY_COUPON_USE_RULE_DISCOUNT_COUPON),
    Field::object("exchange_coupon", "换购券使用规则", COUPON_USE_RULE_EXCHANGE_COUPON),
    Field::list("goods_tag", "订单优惠标记", &Kind::TEXT),
    Field::list("limit_pay", "指定支付方式", &Kind::TEXT),
    Field::object("limit_card", "指定银行卡BIN", LIMIT_CARD),
    Field::list("trade_type", "", &Kind::TEXT.values(TRADE_TYPE_VALUES)),
    Field::list("available_items", "可核销商品编码", &Kind::TEXT),
    Field::list("unavailable_items", "不参与优惠商品编码", &Kind::TEXT),
    Field::list("available_merchants", "可核销商户号", &Kind::TEXT),
    Field::boolean("combine_use", "是否可叠加其他优惠"),
];

static BODY_META: &[Field] =
    &[Field::text("sha256", "").required(), Field::text("filename", "商户上传的媒体图片的名称").required()];

static GET_FAVOR_STOCKS_QUERY_STATUS_VALUES: &[&str] = &["unactivated", "audit", "running", "stoped", "paused"];

static CUT_TO_MESSAGE: &[Field] =
    &[Field::integer("single_price_max", "可用优惠的商品最高单价"), Field::integer("cut_to_price", "减至后的优惠单价")];

static BUSINESS_TYPE_VALUES: &[&str] = &["MULTIUSE"];

static AVAILABLE_REGION_LIST: &[Field] = &[
    Field::text("type", "类型"),
    Field::text("province", "省"),
    Field::text("city", "市"),
    Field::text("district", "区"),
    Field::text("country", "国家"),
];

static GET_FAVOR_STOCKS_ANSWER_DATA: &[Field] = &[
    Field::text("stock_name", "批次名称").required(),
    Field::text("available_begin_time", "开始时间").required(),
    Field::text("available_end_time", "结束时间").required(),
    Field::object("stock_use_rule", "发放规则", STOCK_USE_RULE).required(),
    Field::boolean("no_cash", "是否无资金流").required(),
    Field::text("stock_type", "").values(BODY_STOCK_TYPE_VALUES).required(),
    Field::text("stock_id", "批次号"),
    Field::text("stock_creator_mchid", "创建批次的商户号"),
    Field::text("status", "").values(GET_FAVOR_STOCKS_QUERY_STATUS_VALUES),
    Field::text("description", "使用说明").required(),
    Field::text("create_time", "创建时间"),
    Field::text("start_time", "激活批次的时间"),
    Field::text("stop_time", "终止批次的时间"),
    Field::boolean("singleitem", "是否单品优惠"),
    Field::object("cut_to_message", "减至批次特定信息", CUT_TO_MESSAGE),
    Field::integer("distributed_coupons", "已发券数量"),
    Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
    Field::list("available_region_list", "消费金可用地域", &Kind::Object(AVAILABLE_REGION_LIST)),
    Field::list("available_industry_list", "消费金可用行业", &Kind::TEXT),
];

static GET_FAVOR_USERS_OPENID_COUPONS_QUERY_STATUS_VALUES: &[&str] = &["SENDED", "USED"];

static DATA_STATUS_VALUES: &[&str] = &["SENDED", "USED", "EXPIRED", "RECOVER"];

static DATA_COUPON_TYPE_VALUES: &[&str] = &["NORMAL", "CUT_TO"];

static GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码"),
    Field::integer("quantity", "商品数量"),
    Field::integer("price", "商品价格"),
    Field::integer("discount_amount", "商品优惠金额"),
];

static CONSUME_INFORMATION: &[Field] = &[
    Field::text("consume_time", "核销时间"),
    Field::text("consume_mchid", "核销商户号"),
    Field::text("transaction_id", "核销商户号"),
    Field::list("goods_detail", "单品信息", &Kind::Object(GOODS_DETAIL)),
];

static GET_FAVOR_USERS_OPENID_COUPONS_ANSWER_DATA: &[Field] = &[
    Field::text("stock_creator_mchid", "创建批次的商户号"),
    Field::text("stock_id", "批次号"),
    Field::text("coupon_id", "代金券id"),
    Field::text("coupon_name", "代金券名称"),
    Field::text("status", "").values(DATA_STATUS_VALUES),
    Field::text("description", "使用说明"),
    Field::text("create_time", "领券时间"),
    Field::text("coupon_type", "").values(DATA_COUPON_TYPE_VALUES),
    Field::text("start_time", "激活批次的时间"),
    Field::text("stop_time", "终止批次的时间"),
    Field::boolean("singleitem", "是否单品优惠"),
    Field::object("cut_to_message", "减至批次特定信息", CUT_TO_MESSAGE),
    Field::text("available_begin_time", "可用开始时间"),
    Field::text("available_end_time", "可用结束时间"),
    Field::object("normal_coupon_information", "固定面额满减券使用规则", BODY_COUPON_USE_RULE_FIXED_NORMAL_COUPON),
    Field::object("consume_information", "已实扣代金券核销信息", CONSUME_INFORMATION),
    Field::integer("available_balance", "剩余金额"),
    Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
];

static ACTIVITY_INFO: &[Field] = &[
    Field::text("activity_name", "活动名称"),
    Field::text("apply_start_time", "活动报名开始时间"),
    Field::text("apply_end_time", "活动报名结束时间"),
    Field::text("activity_start_time", "活动开始时间"),
    Field::text("activity_end_time", "活动结束时间"),
    Field::text("activity_description", "活动描述"),
];

static GOODS_INFORMATION: &[Field] = &[
    Field::text("goods_id", "商品ID"),
    Field::text("goods_name", "商品名称"),
    Field::text("goods_picture_url", "商品图片URL"),
];

static AREAS: &[Field] =
    &[Field::text("province", "省名称"), Field::text("city", "市名称"), Field::text("district", "区名称")];

static RULE_INFORMATION: &[Field] = &[
    Field::text("store_subsidy", "购买单件商品"),
    Field::text("service_provider_subsidy", "购买单件商品"),
    Field::text("store_subsidy_quota", "活动门店补贴商品数上限"),
    Field::text("user_subsidy_quota", "单用户享受加价购优惠次数上限"),
    Field::list("areas", "活动区域列表", &Kind::Object(AREAS)),
];

static GET_GOODS_SUBSIDY_ACTIVITY_ACTIVITIES_ANSWER_DATA: &[Field] = &[
    Field::text("activity_id", "活动ID"),
    Field::text("brand_id", "品牌ID"),
    Field::text("creator_merchant_id", "活动创建方商户号"),
    Field::object("activity_info", "活动信息", ACTIVITY_INFO),
    Field::object("goods_information", "活动商品信息", GOODS_INFORMATION),
    Field::object("rule_information", "活动规则", RULE_INFORMATION),
];

static STORE_INFO: &[Field] = &[
    Field::text("store_id", "门店ID"),
    Field::text("accounting_merchant_id", "门店补贴入账商户号"),
    Field::text("merchant_id", "门店商户号"),
];

static APPLY_INFOS: &[Field] =
    &[Field::object("store_info", "门店信息", STORE_INFO), Field::integer("goods_original_price", "商品原价")];

static ORDER_INFORMATION: &[Field] = &[
    Field::text("payer_openid", "支付订单的微信用户OpenID"),
    Field::text("out_trade_no", "商户订单号"),
    Field::integer("total_fee", "订单总金额"),
    Field::text("store_id", "门店ID"),
    Field::text("store_merchant_id", "门店商户号"),
];

static REPRESENTATIVE_INFO_LIST: &[Field] = &[Field::text("openid", "业务代理的OpenID").required()];

static MATERIAL_LIST: &[Field] = &[Field::text("material_id", "物料码ID"), Field::text("material_url", "物料码链接")];

static STORES: &[Field] = &[Field::text("store_code", "门店编码"), Field::text("store_name", "门店名称")];

static ACTIVITY_TYPE_VALUES: &[&str] =
    &["NON_MEMBER_AFTERPAY", "MEMBER_AFTERPAY", "NON_MEMBER_MINIPROGRAM", "MEMBER_MINIPROGRAM"];

static AWARD_SEND_TIME: &[Field] =
    &[Field::text("begin_time", "发放开始时间").required(), Field::text("end_time", "发放结束时间").required()];

static BEGIN_DAY_TIME: &[Field] = &[
    Field::integer("hours", "时").required(),
    Field::integer("minutes", "分").required(),
    Field::integer("seconds", "秒").required(),
];

static AWARD_SEND_DAY_TIME: &[Field] = &[
    Field::object("begin_day_time", "每日发放开始时间", BEGIN_DAY_TIME).required(),
    Field::object("end_day_time", "每日发放结束时间", BEGIN_DAY_TIME).required(),
];

static AWARD_SEND_PERIOD: &[Field] = &[
    Field::list("award_send_time", "指定时间", &Kind::Object(AWARD_SEND_TIME)),
    Field::list("award_send_day_time", "指定时间段", &Kind::Object(AWARD_SEND_DAY_TIME)),
];

static STOCK_LIST: &[Field] = &[
    Field::text("stock_creator_mchid", "创建批次的商户号").required(),
    Field::text("stock_id", "券批次ID").required(),
];

static ACTIVATE_MINIPROGRAM: &[Field] = &[
    Field::text("activate_appid", "跳转激活的appid").required(),
    Field::text("activate_path", "跳转激活的path").required(),
];

static ACTIVATE_SETTING: &[Field] = &[
    Field::text("activate_type", "激活类型").required(),
    Field::text("activate_url", "跳转激活的url"),
    Field::object("activate_miniprogram", "跳转激活的小程序", ACTIVATE_MINIPROGRAM),
];

static PAYMENT_MODE: &[Field] = &[Field::list("payment_scene_list", "支付场景列表", &Kind::TEXT)];

static PAYMENT_SETTING: &[Field] = &[
    Field::object("payment_mode", "支付模式", PAYMENT_MODE),
    Field::text("limit_bank", "指定银行的简称"),
    Field::list("goods_tags", "订单优惠标记", &Kind::TEXT),
];

static PAY_ACTIVITY_SETTING: &[Field] = &[
    Field::text("logo_url", "商户logo").required(),
    Field::text("activity_second_title", "支付结果页活动副标题").required(),
    Field::list("mchid_list", "活动曝光商户号", &Kind::TEXT),
    Field::object("activate_setting", "激活方式设置", ACTIVATE_SETTING),
    Field::object("payment_setting", "支付设置", PAYMENT_SETTING),
];

static AWARD_JUMP_DEPLOY: &[Field] = &[
    Field::text("mini_program_appid", "小程序AppID"),
    Field::text("mini_program_path", "小程序path"),
    Field::text("button_text", "跳转按钮文案"),
];

static MINIPROGRAM_ACTIVITY_SETTING: &[Field] = &[
    Field::list("outer_str", "指定领取渠道", &Kind::TEXT),
    Field::object("award_jump_deploy", "领奖页面跳转配置", AWARD_JUMP_DEPLOY),
];

static ACTIVITY_STATUS_VALUES: &[&str] = &["CREATED", "ONGOING", "TERMINATED", "OVER_TIME"];

static GET_MEMBERCARD_ACTIVITY_ACTIVITIES_ANSWER_DATA: &[Field] = &[
    Field::text("activity_id", "活动ID").required(),
    Field::text("activity_status", "活动的当前状态"),
    Field::text("create_time", "创建时间"),
    Field::text("update_time", "更新时间"),
    Field::text("card_id", "会员卡ID"),
    Field::text("activity_name", "活动名称"),
    Field::text("activity_type", "活动类型"),
    Field::text("begin_time", "活动开始时间"),
    Field::text("end_time", "活动结束时间"),
    Field::object("award_send_period", "发放时间段", AWARD_SEND_PERIOD),
    Field::list("stock_list", "优惠券列表", &Kind::Object(STOCK_LIST)),
    Field::text("out_request_no", "商户请求单号"),
    Field::object("pay_activity_setting", "支付后活动设置", PAY_ACTIVITY_SETTING),
    Field::object("miniprogram_activity_setting", "支付前会员活动设置", MINIPROGRAM_ACTIVITY_SETTING),
];

static NAME_VALUES: &[&str] = &[
    "USER_FORM_FLAG_MOBILE",
    "USER_FORM_FLAG_SEX",
    "USER_FORM_FLAG_NAME",
    "USER_FORM_FLAG_BIRTHDAY",
    "USER_FORM_FLAG_ADDRESS",
    "USER_FORM_FLAG_EMAIL",
    "USER_FORM_FLAG_CITY",
];

static COMMON_FIELD_LIST: &[Field] =
    &[Field::text("name", "").values(NAME_VALUES), Field::text("value", "用户开卡时填写的个人信息")];

static CUSTOM_FIELD_LIST: &[Field] = &[
    Field::text("name", "字段名称"),
    Field::text("value", "字段值"),
    Field::list("value_list", "字段值", &Kind::TEXT),
];

static USER_INFORMATION: &[Field] = &[
    Field::list("common_field_list", "平台提供的通用开卡信息字段", &Kind::Object(COMMON_FIELD_LIST)),
    Field::list("custom_field_list", "商户自定义的开卡信息字段", &Kind::Object(CUSTOM_FIELD_LIST)),
];

static BRAND: &[Field] =
    &[Field::text("brand_id", "品牌id").required(), Field::text("display_name", "品牌展示名称").required()];

static CODE_TYPE_VALUES: &[&str] = &["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"];

static TYPE_VALUES: &[&str] = &["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"];

static DATE_INFORMATION: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("available_begin_time", "有效期开始时间"),
    Field::text("available_end_time", "有效期结束时间"),
    Field::integer("available_day_after_receive", "生效后N天内有效"),
    Field::integer("wait_days_after_receive", "领取后N天开始生效"),
];

static CODE_MODE_VALUES: &[&str] = &["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"];

static BALANCE_INFORMATION: &[Field] = &[
    Field::boolean("need_balance", "是否支持储值"),
    Field::text("balance_appid", "储值小程序appid"),
    Field::text("balance_path", "储值小程序path"),
    Field::text("balance_url", "储值url"),
];

static CUSTOM_FIELD_LIST_TYPE_VALUES: &[&str] = &["TEXT", "SELECT", "RADIO", "CHECK_BOX"];

static USER_INFORMATION_FORM_CUSTOM_FIELD_LIST: &[Field] = &[
    Field::text("type", "").values(CUSTOM_FIELD_LIST_TYPE_VALUES),
    Field::text("name", "字段名称"),
    Field::list("values", "字段值", &Kind::TEXT),
];

static USER_INFORMATION_FORM: &[Field] = &[
    Field::list("common_field_list", "", &Kind::TEXT.values(NAME_VALUES)),
    Field::list(
        "custom_field_list",
        "商户自定义的开卡信息字段",
        &Kind::Object(USER_INFORMATION_FORM_CUSTOM_FIELD_LIST),
    ),
];

static ADDITIONAL_STATEMENT: &[Field] = &[
    Field::text("title", "标题"),
    Field::text("url", "跳转url"),
    Field::text("appid", "跳转小程序appid"),
    Field::text("path", "跳转小程序path"),
];

static ANSWER_STATUS_VALUES: &[&str] = &["NOT_APPROVE", "APPROVE_FAIL", "APPROVED", "DELETED"];

static ANSWER_DATE_INFORMATION: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("available_begin_time", "有效期开始时间"),
    Field::text("available_end_time", "有效期结束时间"),
    Field::integer("available_day_after_receive", "生效后N天内有效"),
];

static GET_MEMBERCARD_OPEN_CARDS_ANSWER_DATA: &[Field] = &[
    Field::text("card_id", "会员卡id").required(),
    Field::text("create_time", "创建时间"),
    Field::text("update_time", "更新时间"),
    Field::integer("remain_quantity", "剩余库存"),
    Field::text("status", "").values(ANSWER_STATUS_VALUES),
    Field::object("brand", "品牌信息", BRAND).required(),
    Field::text("appid", "商户AppId").required(),
    Field::text("logo_url", "会员卡logo").required(),
    Field::text("title", "卡名称").required(),
    Field::text("background_picture_url", "会员卡背景图").required(),
    Field::text("description", "使用须知").required(),
    Field::text("service_phone", "服务电话"),
    Field::text("code_type", "").values(CODE_TYPE_VALUES).required(),
    Field::integer("total_quantity", "会员卡总库存"),
    Field::object("date_information", "有效期", ANSWER_DATE_INFORMATION).required(),
    Field::text("code_mode", "").values(CODE_MODE_VALUES).required(),
    Field::boolean("need_display_level", "是否展示会员等级"),
    Field::text("init_level", "会员初始等级"),
    Field::text("out_request_no", "商户请求单号").required(),
    Field::object("balance_information", "储值信息", BALANCE_INFORMATION),
    Field::object("user_information_form", "开卡信息", USER_INFORMATION_FORM),
    Field::object("additional_statement", "商户补充声明", ADDITIONAL_STATEMENT),
];

static BODY_DATE_INFORMATION: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("available_end_time", "有效期结束时间"),
    Field::integer("available_day_after_receive", "生效后N天内有效"),
    Field::integer("wait_days_after_receive", "领取后N天开始生效"),
    Field::text("available_begin_time", "有效期开始时间"),
];

static BODY_USER_INFORMATION_FORM: &[Field] = &[
    Field::boolean("can_modify_after_activate", "是否允许修改"),
    Field::list("common_field_list", "", &Kind::TEXT.values(NAME_VALUES)),
    Field::list(
        "custom_field_list",
        "商户自定义的开卡信息字段",
        &Kind::Object(USER_INFORMATION_FORM_CUSTOM_FIELD_LIST),
    ),
];

static RESULT_VALUES: &[&str] = &["SUCCESS", "DUPLICATE", "FAIL"];

static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_DEPOSIT_ANSWER_DATA: &[Field] =
    &[Field::text("code", "会员卡code"), Field::text("result", "").values(RESULT_VALUES)];

static USER_CARD_STATUS_VALUES: &[&str] = &["NOT_ACTIVATE", "EFFECTIVE", "EXPIRE", "UNAVAILABLE", "DELETE"];

static USER_INFORMATION_CUSTOM_FIELD_LIST: &[Field] = &[
    Field::text("name", "字段名称"),
    Field::text("value", "字段值"),
    Field::list("value_list", "字段值列表", &Kind::TEXT),
];

static ANSWER_USER_INFORMATION: &[Field] = &[
    Field::list("common_field_list", "平台提供的通用开卡信息字段", &Kind::Object(COMMON_FIELD_LIST)),
    Field::list("custom_field_list", "商户自定义的开卡信息字段", &Kind::Object(USER_INFORMATION_CUSTOM_FIELD_LIST)),
];

static BODY_BALANCE_INFORMATION: &[Field] = &[
    Field::integer("before_balance", "更新前用户储值余额").required(),
    Field::integer("balance", "更新后用户储值余额").required(),
    Field::integer("add_balance", "本次余额变动值").required(),
    Field::text("balance_remark", "储值消耗记录"),
];

static GUIDE: &[Field] = &[
    Field::text("staff_name", "联系人名字"),
    Field::text("head_image_url", "联系人头像"),
    Field::text("contact_information_name", "联系方式"),
    Field::text("contact_information_value", "联系信息值"),
    Field::text("phone_number", "联系电话"),
];

static FIELD_LIST: &[Field] =
    &[Field::text("field_id", "内容字段ID").required(), Field::text("field_value", "内容字段值").required()];

static JUMP_MINIPROGRAM: &[Field] =
    &[Field::text("appid", "小程序appid").required(), Field::text("path", "小程序path").required()];

static ACTION_SETTING: &[Field] = &[
    Field::text("action_name", "操作名称").required(),
    Field::object("jump_miniprogram", "跳转小程序", JUMP_MINIPROGRAM).required(),
];

static CONTENT_TEMPLATE_DATA: &[Field] = &[
    Field::list("field_list", "服务内容列表", &Kind::Object(FIELD_LIST)),
    Field::object("action_setting", "操作设置", ACTION_SETTING),
];

static MESSAGE_TEMPLATE_SETTING: &[Field] = &[
    Field::text("message_template_id", "模板消息ID").required(),
    Field::list("field_list", "服务内容列表", &Kind::Object(FIELD_LIST)).required(),
];

static STATE_SETTING: &[Field] = &[
    Field::text("state_id", "状态ID").required(),
    Field::object("content_template_data", "内容模板设置", CONTENT_TEMPLATE_DATA).required(),
    Field::object("message_template_setting", "消息模板设置", MESSAGE_TEMPLATE_SETTING),
];

static ACTIVATE_TYPE_VALUES: &[&str] = &["AUTO_ACTIVATE", "JUMP_ACTIVATE"];

static BONUS: &[Field] = &[
    Field::integer("init_bonus", "会员初始积分值").required(),
    Field::text("bonus_value_word", "积分值文案").required(),
    Field::text("bonus_cost_title", "积分价值项标题"),
    Field::text("bonus_cost_word", "积分价值项文案").required(),
    Field::text("bonus_jump_word", "积分跳转文案"),
    Field::text("bonus_jump_appid", "积分跳转appid"),
    Field::text("bonus_jump_path", "积分跳转path"),
    Field::text("bonus_support_appid", "自助积分跳转appid"),
    Field::text("bonus_support_path", "自助积分跳转path"),
];

static MEMBER_PRICE_TITLE_VALUES: &[&str] = &["MEMBER_PRICE", "MEMBER_ACTIVITY"];

static FAVOR_MODULE_TITLE_VALUES: &[&str] = &["FAVOR", "VIP"];

static FAVOR: &[Field] = &[
    Field::boolean("show_coupon", "是否展示优惠券").required(),
    Field::text("member_price_word", "会员专享价文案"),
    Field::text("member_price_appid", "会员专享价跳转appid"),
    Field::text("member_price_path", "会员专享价跳转path"),
    Field::text("member_price_title", "").values(MEMBER_PRICE_TITLE_VALUES),
    Field::text("favor_module_title", "").values(FAVOR_MODULE_TITLE_VALUES),
];

static FAPIAO: &[Field] = &[
    Field::text("fapiao_jump_word", "发票跳转文案"),
    Field::text("fapiao_jump_appid", "发票跳转AppID"),
    Field::text("fapiao_jump_path", "发票跳转path"),
];

static MEMBER_INFORMATION: &[Field] = &[
    Field::text("card_id", "会员卡id").required(),
    Field::text("code", "会员卡code"),
    Field::text("membership_number", "会员卡编号"),
    Field::text("registration_time", "会员注册时间").required(),
];

static RECEIVE_STATUS_VALUES: &[&str] = &["UNSHOWED", "UNRECEIVED", "RECEIVED"];

static USER_CARD_INFORMATION: &[Field] = &[
    Field::text("code", "会员卡code").required(),
    Field::text("openid", "用户标识").required(),
    Field::text("unionid", "用户标识"),
    Field::text("receive_time", "会员卡领取时间").required(),
    Field::text("card_appid", "品牌appid").required(),
    Field::text("card_id", "会员卡id").required(),
];

static GET_MEMBERCARD_OPEN_USER_CARDS_ANSWER_DATA: &[Field] =
    &[Field::text("card_id", "会员卡id"), Field::text("code", "会员卡code")];

static USAGE_MODE_VALUES: &[&str] = &["SINGLE", "PROGRESSIVE_BUNDLE"];

static PLAN_STATE_VALUES: &[&str] = &[
    "PLAN_CREATING",
    "PLAN_CREATED",
    "PLAN_TERMINATING",
    "PLAN_TERMINATED",
    "PLAN_EXPIRED",
    "PLAN_DELIVERING",
    "PLAN_PAUSED",
];

static PLAN: &[Field] = &[
    Field::text("plan_id", "投放计划ID").required(),
    Field::text("plan_name", "投放计划名称").required(),
    Field::text("plan_state", "").values(PLAN_STATE_VALUES).required(),
    Field::text("delivery_start_time", "开始可用时间"),
    Field::text("delivery_end_time", "结束可用时间"),
    Field::text("stock_id", "批次ID").required(),
    Field::text("product_coupon_id", "商品券ID").required(),
    Field::text("recommend_word", "营销标签"),
    Field::text("brand_id", "品牌ID").required(),
    Field::integer("total_count", "总库存"),
    Field::integer("user_limit", "单用户限领"),
    Field::integer("daily_limit", "单日限领"),
];

static AUDIT_STATE_VALUES: &[&str] = &["AUDIT_INITIAL", "AUDIT_PROCESSING", "AUDIT_PASSED", "AUDIT_REJECTED"];

static MODIFY_CONTENT: &[Field] = &[
    Field::text("plan_name", "投放计划名称"),
    Field::text("delivery_end_time", "结束可用时间"),
    Field::integer("total_count", "总库存"),
    Field::integer("user_limit", "单用户限领"),
    Field::integer("daily_limit", "单日限领"),
    Field::text("recommend_word", "营销标签"),
];

static IMAGE_GENERATION_TYPE_VALUES: &[&str] = &["COMBINE_IMAGE", "CUT_OUT"];

static SCOPE_VALUES: &[&str] = &["ALL", "SINGLE", "CATEGORY"];

static NORMAL_COUPON: &[Field] =
    &[Field::integer("threshold", "门槛金额").required(), Field::integer("discount_amount", "固定减免金额").required()];

static COMBINE_IMAGE_DISCOUNT_COUPON: &[Field] =
    &[Field::integer("threshold", "门槛金额").required(), Field::integer("percent_off", "固定减免百分比").required()];

static COMBINE_IMAGE_EXCHANGE_COUPON: &[Field] =
    &[Field::integer("threshold", "门槛金额").required(), Field::integer("exchange_price", "固定兑换价格").required()];

static COMBINE_IMAGE: &[Field] = &[
    Field::text("scope", "").values(SCOPE_VALUES).required(),
    Field::text("type", "").values(STOCK_TYPE_VALUES).required(),
    Field::text("usage_mode", "").values(USAGE_MODE_VALUES).required(),
    Field::object("normal_coupon", "满减券使用规则", NORMAL_COUPON),
    Field::object("discount_coupon", "折扣券使用规则", COMBINE_IMAGE_DISCOUNT_COUPON),
    Field::object("exchange_coupon", "兑换券使用规则", COMBINE_IMAGE_EXCHANGE_COUPON),
    Field::text("background_color", "背景颜色色值"),
];

static CUT_OUT: &[Field] = &[Field::text("image_url", "商品图URL").required()];

static TASK_STATE_VALUES: &[&str] = &["PROCESSING", "FAIL", "SUCCESS"];

static COMBINE_IMAGE_RESULT: &[Field] = &[Field::text("image_url", "生成的图片URL").required()];

static BODY_USAGE_MODE_VALUES: &[&str] = &["SINGLE", "SEQUENTIAL"];

static SINGLE_USAGE_INFO: &[Field] = &[
    Field::object("normal_coupon", "满减券使用规则", NORMAL_COUPON),
    Field::object("discount_coupon", "折扣券使用规则", COMBINE_IMAGE_DISCOUNT_COUPON),
];

static SEQUENTIAL_USAGE_INFO_TYPE_VALUES: &[&str] = &["INCREMENTAL", "EQUAL"];

static SEQUENTIAL_USAGE_INFO: &[Field] = &[
    Field::text("type", "").values(SEQUENTIAL_USAGE_INFO_TYPE_VALUES).required(),
    Field::integer("count", "可使用次数").required(),
    Field::integer("available_days", "多次优惠有效天数").required(),
    Field::integer("interval_days", "多次优惠使用间隔天数"),
];

static CHOICE_LIST: &[Field] = &[
    Field::text("name", "单品名称").required(),
    Field::integer("price", "单品价格").required(),
    Field::integer("count", "单品数量").required(),
    Field::text("image_url", "单品图片"),
    Field::text("mini_program_appid", "单品跳转小程序AppID"),
    Field::text("mini_program_path", "单品跳转小程序路径"),
];

static COMBO_PACKAGE_LIST: &[Field] = &[
    Field::text("name", "套餐名").required(),
    Field::integer("pick_count", "可选单品数量").required(),
    Field::list("choice_list", "单品列表", &Kind::Object(CHOICE_LIST)).required(),
];

static DISPLAY_INFO: &[Field] = &[
    Field::text("name", "商品券名称").required(),
    Field::text("image_url", "商品券图片").required(),
    Field::text("background_url", "商品券背景图").required(),
    Field::list("detail_image_url_list", "商品券详情图列表", &Kind::TEXT),
    Field::integer("original_price", "商品原价"),
    Field::list("combo_package_list", "套餐组合", &Kind::Object(COMBO_PACKAGE_LIST)),
];

static STOCK_COUPON_CODE_MODE_VALUES: &[&str] = &["WECHATPAY", "UPLOAD", "API_ASSIGN"];

static STOCK_STOCK_SEND_RULE: &[Field] = &[
    Field::integer("max_count", "发放次数总上限").required(),
    Field::integer("max_count_per_day", "每日发放次数上限"),
    Field::integer("max_count_per_user", "每个用户领取次数上限"),
];

static DAY_LIST_VALUES: &[&str] = &["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

static DAY_PERIOD_LIST: &[Field] = &[
    Field::integer("begin_time", "当天可用开始时间").required(),
    Field::integer("end_time", "当天可用结束时间").required(),
];

static WEEKLY_AVAILABLE_PERIOD: &[Field] = &[
    Field::list("day_list", "", &Kind::TEXT.values(DAY_LIST_VALUES)),
    Field::list("day_period_list", "当天可用时间段", &Kind::Object(DAY_PERIOD_LIST)),
];

static IRREGULAR_AVAILABLE_PERIOD_LIST: &[Field] =
    &[Field::text("begin_time", "开始时间").required(), Field::text("end_time", "结束时间").required()];

static COUPON_AVAILABLE_PERIOD: &[Field] = &[
    Field::text("available_begin_time", "开始时间").required(),
    Field::text("available_end_time", "结束时间").required(),
    Field::integer("available_days", "生效后N天内有效"),
    Field::integer("wait_days_after_receive", "领取后N天开始生效"),
    Field::object("weekly_available_period", "每周固定可用时间", WEEKLY_AVAILABLE_PERIOD),
    Field::list(
        "irregular_available_period_list",
        "无规律的可用时间段",
        &Kind::Object(IRREGULAR_AVAILABLE_PERIOD_LIST),
    ),
    Field::integer("available_seconds", "领取后N秒内有效"),
];

static SINGLE_USAGE_RULE: &[Field] = &[
    Field::object("coupon_available_period", "券可核销时间", COUPON_AVAILABLE_PERIOD).required(),
    Field::object("normal_coupon", "满减券使用规则", NORMAL_COUPON),
    Field::object("discount_coupon", "折扣券使用规则", COMBINE_IMAGE_DISCOUNT_COUPON),
    Field::object("exchange_coupon", "兑换券使用规则", COMBINE_IMAGE_EXCHANGE_COUPON),
];

static SEQUENTIAL_USAGE_RULE_COUPON_AVAILABLE_PERIOD: &[Field] = &[
    Field::text("available_begin_time", "开始时间").required(),
    Field::text("available_end_time", "结束时间").required(),
    Field::integer("wait_days_after_receive", "领取后N天开始生效"),
    Field::object("weekly_available_period", "每周固定可用时间", WEEKLY_AVAILABLE_PERIOD),
    Field::list(
        "irregular_available_period_list",
        "无规律的可用时间段",
        &Kind::Object(IRREGULAR_AVAILABLE_PERIOD_LIST),
    ),
];

static SEQUENTIAL_USAGE_RULE: &[Field] = &[
    Field::object("coupon_available_period", "券可核销时间", SEQUENTIAL_USAGE_RULE_COUPON_AVAILABLE_PERIOD).required(),
    Field::list("normal_coupon_list", "满减券使用规则", &Kind::Object(NORMAL_COUPON)),
    Field::list("discount_coupon_list", "折扣券使用规则列表", &Kind::Object(COMBINE_IMAGE_DISCOUNT_COUPON)),
    Field::list("exchange_coupon_list", "兑换券使用规则列表", &Kind::Object(COMBINE_IMAGE_EXCHANGE_COUPON)),
    Field::boolean("special_first", "多次优惠是否提供首笔特惠"),
];

static COUPON_USAGE_METHOD_LIST_VALUES: &[&str] = &["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"];

static COUPON_AVAILABLE_STORE_INFO: &[Field] = &[
    Field::text("description", "券可用门店描述").required(),
    Field::text("mini_program_appid", "小程序AppID"),
    Field::text("mini_program_path", "小程序跳转路径"),
];

static APP_JUMP_TYPE_VALUES: &[&str] = &["H5", "PASSCODE_LINK", "USAGE_GUIDE"];

static USAGE_RULE_DISPLAY_INFO: &[Field] = &[
    Field::list("coupon_usage_method_list", "", &Kind::TEXT.values(COUPON_USAGE_METHOD_LIST_VALUES)).required(),
    Field::text("mini_program_appid", "小程序AppID"),
    Field::text("mini_program_path", "小程序跳转路径"),
    Field::text("app_path", "APP的H5跳转路径"),
    Field::text("usage_description", "券使用说明").required(),
    Field::object("coupon_available_store_info", "券可用门店信息", COUPON_AVAILABLE_STORE_INFO),
    Field::text("app_jump_type", "").values(APP_JUMP_TYPE_VALUES),
    Field::text("passcode_link", "口令链接"),
];

static COUPON_DISPLAY_INFO_CODE_DISPLAY_MODE_VALUES: &[&str] = &["INVISIBLE", "BARCODE", "QRCODE"];

static ENTRANCE_MINI_PROGRAM: &[Field] = &[
    Field::text("appid", "小程序appid").required(),
    Field::text("path", "小程序跳转路径").required(),
    Field::text("entrance_wording", "入口文案").required(),
    Field::text("guidance_wording", "引导文案"),
];

static ENTRANCE_OFFICIAL_ACCOUNT: &[Field] = &[Field::text("appid", "公众号AppID").required()];

static COUPON_DISPLAY_INFO: &[Field] = &[
    Field::text("code_display_mode", "").values(COUPON_DISPLAY_INFO_CODE_DISPLAY_MODE_VALUES).required(),
    Field::text("background_color", "").values(BACKGROUND_COLOR_VALUES),
    Field::object("entrance_mini_program", "小程序入口", ENTRANCE_MINI_PROGRAM),
    Field::object("entrance_official_account", "公众号入口", ENTRANCE_OFFICIAL_ACCOUNT),
    Field::object("entrance_finder", "视频号入口", FINDER_INFO),
];

static STORE_SCOPE_VALUES: &[&str] = &["NONE", "ALL", "SPECIFIC"];

static STOCK: &[Field] = &[
    Field::text("remark", "备注"),
    Field::text("coupon_code_mode", "").values(STOCK_COUPON_CODE_MODE_VALUES).required(),
    Field::object("stock_send_rule", "发放规则", STOCK_STOCK_SEND_RULE).required(),
    Field::object("single_usage_rule", "单券使用规则", SINGLE_USAGE_RULE),
    Field::object("sequential_usage_rule", "多次优惠使用规则", SEQUENTIAL_USAGE_RULE),
    Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO).required(),
    Field::object("coupon_display_info", "用户商品券展示信息", COUPON_DISPLAY_INFO).required(),
    Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG).required(),
    Field::text("store_scope", "").values(STORE_SCOPE_VALUES).required(),
];

static STATE_VALUES: &[&str] = &["AUDITING", "EFFECTIVE", "DEACTIVATED"];

static SINGLE_USAGE_RULE_COUPON_AVAILABLE_PERIOD: &[Field] = &[
    Field::text("available_begin_time", "开始时间").required(),
    Field::text("available_end_time", "结束时间").required(),
    Field::integer("available_days", "生效后N天内有效"),
    Field::integer("wait_days_after_receive", "领取后N天开始生效"),
    Field::object("weekly_available_period", "每周固定可用时间", WEEKLY_AVAILABLE_PERIOD),
    Field::list(
        "irregular_available_period_list",
        "无规律的可用时间段",
        &Kind::Object(IRREGULAR_AVAILABLE_PERIOD_LIST),
    ),
];

static STOCK_SINGLE_USAGE_RULE: &[Field] = &[
    Field::object("coupon_available_period", "券可核销时间", SINGLE_USAGE_RULE_COUPON_AVAILABLE_PERIOD).required(),
    Field::object("normal_coupon", "满减券使用规则", NORMAL_COUPON),
    Field::object("discount_coupon", "折扣券使用规则", COMBINE_IMAGE_DISCOUNT_COUPON),
    Field::object("exchange_coupon", "兑换券使用规则", COMBINE_IMAGE_EXCHANGE_COUPON),
];

static COUPON_DISPLAY_INFO_ENTRANCE_MINI_PROGRAM: &[Field] = &[
    Field::text("appid", "小程序appid").required(),
    Field::text("path", "小程序跳转路径").required(),
    Field::text("entrance_wording", "入口文案").required(),
    Field::text("guidance_wording", "引导文案").required(),
];

static STOCK_COUPON_DISPLAY_INFO: &[Field] = &[
    Field::text("code_display_mode", "").values(COUPON_DISPLAY_INFO_CODE_DISPLAY_MODE_VALUES),
    Field::text("background_color", "").values(BACKGROUND_COLOR_VALUES),
    Field::object("entrance_mini_program", "小程序入口", COUPON_DISPLAY_INFO_ENTRANCE_MINI_PROGRAM),
    Field::object("entrance_official_account", "公众号入口", ENTRANCE_OFFICIAL_ACCOUNT),
    Field::object("entrance_finder", "视频号入口", FINDER_INFO),
];

static SENT_COUNT_INFO: &[Field] = &[
    Field::integer("total_count", "已发放总次数").required(),
    Field::integer("today_count", "当天已发放次数").required(),
];

static ANSWER_STOCK_STATE_VALUES: &[&str] = &["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"];

static ANSWER_STOCK: &[Field] = &[
    Field::text("product_coupon_id", "商品券ID").required(),
    Field::text("stock_id", "批次ID").required(),
    Field::text("remark", "备注"),
    Field::text("coupon_code_mode", "").values(STOCK_COUPON_CODE_MODE_VALUES).required(),
    Field::object("stock_send_rule", "发放规则", STOCK_STOCK_SEND_RULE).required(),
    Field::object("single_usage_rule", "单券使用规则", STOCK_SINGLE_USAGE_RULE),
    Field::object("sequential_usage_rule", "多次优惠使用规则", SEQUENTIAL_USAGE_RULE),
    Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO).required(),
    Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO).required(),
    Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG).required(),
    Field::text("store_scope", "").values(STORE_SCOPE_VALUES).required(),
    Field::object("sent_count_info", "已发放次数", SENT_COUNT_INFO).required(),
    Field::text("state", "").values(ANSWER_STOCK_STATE_VALUES).required(),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
    Field::text("brand_id", "品牌ID").required(),
];

static STOCK_BUNDLE_COUPON_CODE_MODE_VALUES: &[&str] = &["WECHATPAY", "UPLOAD"];

static STOCK_BUNDLE_STOCK_SEND_RULE: &[Field] = &[
    Field::integer("max_count", "发放次数总上限").required(),
    Field::integer("max_count_per_day", "每日发放次数上限"),
    Field::integer("max_count_per_user", "每个用户领取次数上限").required(),
];

static PROGRESSIVE_BUNDLE_USAGE_RULE: &[Field] = &[
    Field::object("coupon_available_period", "券可核销时间", COUPON_AVAILABLE_PERIOD).required(),
    Field::list("normal_coupon_list", "满减券使用规则", &Kind::Object(NORMAL_COUPON)),
    Field::list("discount_coupon_list", "折扣券使用规则", &Kind::Object(COMBINE_IMAGE_DISCOUNT_COUPON)),
    Field::list("exchange_coupon_list", "兑换券使用规则", &Kind::Object(COMBINE_IMAGE_EXCHANGE_COUPON)),
];

static STOCK_BUNDLE: &[Field] = &[
    Field::text("remark", "备注"),
    Field::text("coupon_code_mode", "").values(STOCK_BUNDLE_COUPON_CODE_MODE_VALUES).required(),
    Field::object("stock_send_rule", "发放规则", STOCK_BUNDLE_STOCK_SEND_RULE).required(),
    Field::object("progressive_bundle_usage_rule", "多次优惠使用规则", PROGRESSIVE_BUNDLE_USAGE_RULE),
    Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO).required(),
    Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO).required(),
    Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG).required(),
    Field::text("store_scope", "").values(STORE_SCOPE_VALUES).required(),
];

static COUPON_CODE_COUNT_INFO: &[Field] = &[
    Field::integer("total_count", "已上传的Code总数").required(),
    Field::integer("available_count", "当前可用的Code").required(),
];

static STOCK_BUNDLE_INFO: &[Field] = &[
    Field::text("stock_bundle_id", "批次组ID").required(),
    Field::integer("stock_bundle_index", "批次在批次组内的次序").required(),
];

static ANSWER_STOCK_LIST: &[Field] = &[
    Field::text("product_coupon_id", "商品券ID").required(),
    Field::text("stock_id", "批次ID").required(),
    Field::text("remark", "备注"),
    Field::text("coupon_code_mode", "").values(STOCK_BUNDLE_COUPON_CODE_MODE_VALUES).required(),
    Field::object("coupon_code_count_info", "品牌方预上传的券Code数量信息", COUPON_CODE_COUNT_INFO),
    Field::object("stock_send_rule", "发放规则", STOCK_BUNDLE_STOCK_SEND_RULE).required(),
    Field::object("progressive_bundle_usage_rule", "多次优惠使用规则", STOCK_SINGLE_USAGE_RULE),
    Field::object("stock_bundle_info", "批次组信息", STOCK_BUNDLE_INFO).required(),
    Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO).required(),
    Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO).required(),
    Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG).required(),
    Field::text("store_scope", "").values(STORE_SCOPE_VALUES).required(),
    Field::object("sent_count_info", "已发放次数", SENT_COUNT_INFO).required(),
    Field::text("state", "").values(ANSWER_STOCK_STATE_VALUES).required(),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
    Field::text("brand_id", "品牌ID").required(),
];

static STORE_LIST: &[Field] = &[Field::text("store_id", "门店ID").required()];

static FAILED_STORE_LIST: &[Field] = &[
    Field::text("store_id", "门店ID").required(),
    Field::text("code", "失败错误码").required(),
    Field::text("message", "失败错误信息").required(),
];

static UPDATE_MODE_VALUES: &[&str] = &["MAX_COUNT", "MAX_COUNT_PER_DAY"];

static BODY_STOCK: &[Field] = &[
    Field::text("remark", "备注"),
    Field::text("coupon_code_mode", "").values(STOCK_COUPON_CODE_MODE_VALUES).required(),
    Field::object("stock_send_rule", "发放规则", STOCK_STOCK_SEND_RULE).required(),
    Field::object("single_usage_rule", "单券使用规则", SINGLE_USAGE_RULE),
    Field::object("sequential_usage_rule", "多次优惠使用规则", SEQUENTIAL_USAGE_RULE),
    Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO).required(),
    Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO).required(),
    Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG).required(),
    Field::text("store_scope", "").values(STORE_SCOPE_VALUES).required(),
];

static ANSWER_USAGE_RULE_DISPLAY_INFO: &[Field] = &[
    Field::list("coupon_usage_method_list", "", &Kind::TEXT.values(COUPON_USAGE_METHOD_LIST_VALUES)).required(),
    Field::text("mini_program_appid", "小程序AppID"),
    Field::text("mini_program_path", "小程序跳转路径"),
    Field::text("app_path", "APP跳转路径"),
    Field::text("usage_description", "券使用说明").required(),
    Field::object("coupon_available_store_info", "券可用门店信息", COUPON_AVAILABLE_STORE_INFO),
];

static GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_ANSWER_STOCK_LIST: &[Field] = &[
    Field::text("product_coupon_id", "商品券ID").required(),
    Field::text("stock_id", "批次ID").required(),
    Field::text("remark", "备注"),
    Field::text("coupon_code_mode", "").values(STOCK_COUPON_CODE_MODE_VALUES).required(),
    Field::object("coupon_code_count_info", "品牌方预上传的券Code数量信息", COUPON_CODE_COUNT_INFO),
    Field::object("stock_send_rule", "发放规则", STOCK_STOCK_SEND_RULE).required(),
    Field::object("single_usage_rule", "单券使用规则", STOCK_SINGLE_USAGE_RULE),
    Field::object("sequential_usage_rule", "多次优惠使用规则", SEQUENTIAL_USAGE_RULE),
    Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO).required(),
    Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO).required(),
    Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG).required(),
    Field::text("store_scope", "").values(STORE_SCOPE_VALUES).required(),
    Field::object("sent_count_info", "已发放次数", SENT_COUNT_INFO).required(),
    Field::text("state", "").values(ANSWER_STOCK_STATE_VALUES).required(),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
    Field::text("brand_id", "品牌ID").required(),
];

static MEMBER_TAG_INFO: &[Field] = &[Field::text("member_card_id", "会员卡模板ID").required()];

static COUPON_TAG_INFO: &[Field] = &[
    Field::list("coupon_tag_list", "用户商品券标签列表", &Kind::TEXT),
    Field::object("member_tag_info", "会员标签信息", MEMBER_TAG_INFO),
];

static USER_PRODUCT_COUPON_LIST_COUPON_STATE_VALUES: &[&str] =
    &["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"];

static SEND_CHANNEL_VALUES: &[&str] =
    &["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"];

static ASSOCIATED_ORDER_INFO: &[Field] = &[
    Field::text("transaction_id", "微信支付单号"),
    Field::text("out_trade_no", "商户订单号"),
    Field::text("mchid", "商户号"),
    Field::text("sub_mchid", "子商户号"),
];

static PROGRESSIVE_BUNDLE_USAGE_DETAIL: &[Field] = &[
    Field::text("use_request_no", "券核销请求单号"),
    Field::text("use_time", "核销时间"),
    Field::object("associated_order_info", "关联微信支付订单信息", ASSOCIATED_ORDER_INFO),
    Field::text("return_request_no", "退券请求单号"),
    Field::text("return_time", "退券时间"),
];

static USER_PRODUCT_COUPON_BUNDLE_INFO: &[Field] = &[
    Field::text("user_coupon_bundle_id", "用户券组ID").required(),
    Field::integer("user_coupon_bundle_index", "用户券组内索引").required(),
    Field::integer("total_count", "总可使用次数").required(),
    Field::integer("used_count", "已使用次数").required(),
];

static PROGRESSIVE_BUNDLE_USAGE_INFO: &[Field] =
    &[Field::integer("count", "可使用次数").required(), Field::integer("interval_days", "多次优惠使用间隔天数")];

static PRODUCT_COUPON: &[Field] = &[
    Field::text("product_coupon_id", "商品券ID").required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("scope", "").values(SCOPE_VALUES).required(),
    Field::text("type", "").values(STOCK_TYPE_VALUES).required(),
    Field::text("usage_mode", "").values(USAGE_MODE_VALUES).required(),
    Field::object("single_usage_info", "单券模式信息", SINGLE_USAGE_INFO),
    Field::object("progressive_bundle_usage_info", "多次优惠模式信息", PROGRESSIVE_BUNDLE_USAGE_INFO),
    Field::object("display_info", "展示信息", DISPLAY_INFO).required(),
    Field::text("out_product_no", "外部商品ID"),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
];

static USER_PRODUCT_COUPON_LIST_STOCK: &[Field] = &[
    Field::text("product_coupon_id", "商品券ID").required(),
    Field::text("stock_id", "批次ID").required(),
    Field::text("remark", "备注"),
    Field::text("coupon_code_mode", "").values(STOCK_BUNDLE_COUPON_CODE_MODE_VALUES).required(),
    Field::object("coupon_code_count_info", "品牌方预上传的券Code数量信息", COUPON_CODE_COUNT_INFO),
    Field::object("stock_send_rule", "发放规则", STOCK_BUNDLE_STOCK_SEND_RULE).required(),
    Field::object("progressive_bundle_usage_rule", "多次优惠使用规则", STOCK_SINGLE_USAGE_RULE),
    Field::object("stock_bundle_info", "批次组信息", STOCK_BUNDLE_INFO),
    Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO).required(),
    Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO).required(),
    Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG).required(),
    Field::text("store_scope", "").values(STORE_SCOPE_VALUES).required(),
    Field::object("sent_count_info", "已发放次数", SENT_COUNT_INFO).required(),
    Field::text("state", "").values(ANSWER_STOCK_STATE_VALUES).required(),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
    Field::text("brand_id", "品牌ID").required(),
];

static COUPON_TAG_LIST_VALUES: &[&str] = &["MEMBER"];

static USER_PRODUCT_COUPON_LIST_COUPON_TAG_INFO: &[Field] = &[
    Field::list("coupon_tag_list", "", &Kind::TEXT.values(COUPON_TAG_LIST_VALUES)),
    Field::object("member_tag_info", "会员标签信息", MEMBER_TAG_INFO),
];

static USER_PRODUCT_COUPON_LIST: &[Field] = &[
    Field::text("coupon_code", "用户商品券Code").required(),
    Field::text("coupon_state", "").values(USER_PRODUCT_COUPON_LIST_COUPON_STATE_VALUES).required(),
    Field::text("valid_begin_time", "有效期开始时间").required(),
    Field::text("valid_end_time", "有效期结束时间").required(),
    Field::text("receive_time", "领券时间").required(),
    Field::text("send_request_no", "发券请求单号").required(),
    Field::text("send_channel", "").values(SEND_CHANNEL_VALUES).required(),
    Field::text("confirm_request_no", "确认请求单号"),
    Field::text("confirm_time", "确认发放时间"),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
    Field::object("progressive_bundle_usage_detail", "多次优惠使用详情", PROGRESSIVE_BUNDLE_USAGE_DETAIL),
    Field::object("user_product_coupon_bundle_info", "用户券组信息", USER_PRODUCT_COUPON_BUNDLE_INFO).required(),
    Field::object("product_coupon", "商品券信息", PRODUCT_COUPON).required(),
    Field::object("stock", "批次信息", USER_PRODUCT_COUPON_LIST_STOCK).required(),
    Field::text("attach", "自定义附加信息"),
    Field::text("channel_custom_info", "渠道自定义信息"),
    Field::object("coupon_tag_info", "用户商品券标签信息", USER_PRODUCT_COUPON_LIST_COUPON_TAG_INFO),
    Field::text("brand_id", "品牌ID").required(),
];

static COUPON_TAG_INFO_MEMBER_TAG_INFO: &[Field] = &[Field::text("member_card_id", "会员卡模板ID")];

static BODY_COUPON_TAG_INFO: &[Field] = &[
    Field::list("coupon_tag_list", "", &Kind::TEXT.values(COUPON_TAG_LIST_VALUES)),
    Field::object("member_tag_info", "会员标签信息", COUPON_TAG_INFO_MEMBER_TAG_INFO),
];

static DETAIL_STATE_VALUES: &[&str] = &["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"];

static DETAIL_ITEM_LIST: &[Field] = &[
    Field::text("detail_state", "").values(DETAIL_STATE_VALUES),
    Field::text("valid_begin_time", "有效期开始时间"),
    Field::text("valid_end_time", "有效期结束时间"),
    Field::text("use_request_no", "核销请求单号"),
    Field::text("use_time", "核销时间"),
    Field::object("associated_order_info", "关联微信支付订单信息", ASSOCIATED_ORDER_INFO),
    Field::text("return_request_no", "退券请求单号"),
    Field::text("return_time", "退券时间"),
    Field::text("delete_time", "删除时间"),
];

static SEQUENTIAL_USAGE_DETAIL: &[Field] = &[
    Field::integer("total_count", "总可使用次数"),
    Field::integer("used_count", "已使用次数"),
    Field::list("detail_item_list", "轮次使用详情列表", &Kind::Object(DETAIL_ITEM_LIST)),
];

static ANSWER_PRODUCT_COUPON: &[Field] = &[
    Field::text("product_coupon_id", "商品券ID").required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("scope", "").values(SCOPE_VALUES).required(),
    Field::text("type", "").values(STOCK_TYPE_VALUES).required(),
    Field::text("usage_mode", "").values(BODY_USAGE_MODE_VALUES).required(),
    Field::object("single_usage_info", "单券模式信息", SINGLE_USAGE_INFO),
    Field::object("sequential_usage_info", "多次优惠模式信息", SEQUENTIAL_USAGE_INFO),
    Field::object("display_info", "展示信息", DISPLAY_INFO).required(),
    Field::text("out_product_no", "外部商品ID"),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
];

static STOCK_SEQUENTIAL_USAGE_RULE_COUPON_AVAILABLE_PERIOD: &[Field] = &[
    Field::text("available_begin_time", "开始时间").required(),
    Field::text("available_end_time", "结束时间").required(),
    Field::integer("wait_days_after_receive", "领取后N天开始生效"),
    Field::object("weekly_available_period", "每周固定可用时间", WEEKLY_AVAILABLE_PERIOD),
    Field::list(
        "irregular_available_period_list",
        "无规律的可用时间段",
        &Kind::Object(IRREGULAR_AVAILABLE_PERIOD_LIST),
    ),
    Field::integer("available_seconds", "领取后N秒内有效"),
];

static STOCK_SEQUENTIAL_USAGE_RULE: &[Field] = &[
    Field::object("coupon_available_period", "券可核销时间", STOCK_SEQUENTIAL_USAGE_RULE_COUPON_AVAILABLE_PERIOD)
        .required(),
    Field::list("normal_coupon_list", "满减券使用规则", &Kind::Object(NORMAL_COUPON)),
    Field::list("discount_coupon_list", "折扣券使用规则列表", &Kind::Object(COMBINE_IMAGE_DISCOUNT_COUPON)),
    Field::list("exchange_coupon_list", "兑换券使用规则列表", &Kind::Object(COMBINE_IMAGE_EXCHANGE_COUPON)),
    Field::boolean("special_first", "多次优惠是否提供首笔特惠"),
];

static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_ANSWER_STOCK: &[Field] = &[
    Field::text("product_coupon_id", "商品券ID").required(),
    Field::text("stock_id", "批次ID").required(),
    Field::text("remark", "备注"),
    Field::text("coupon_code_mode", "").values(STOCK_COUPON_CODE_MODE_VALUES).required(),
    Field::object("coupon_code_count_info", "品牌方预上传的券Code数量信息", COUPON_CODE_COUNT_INFO),
    Field::object("stock_send_rule", "发放规则", STOCK_STOCK_SEND_RULE).required(),
    Field::object("single_usage_rule", "单券使用规则", SINGLE_USAGE_RULE),
    Field::object("sequential_usage_rule", "多次优惠使用规则", STOCK_SEQUENTIAL_USAGE_RULE),
    Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO).required(),
    Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO).required(),
    Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG).required(),
    Field::text("store_scope", "").values(STORE_SCOPE_VALUES).required(),
    Field::object("sent_count_info", "已发放次数", SENT_COUNT_INFO).required(),
    Field::text("state", "").values(ANSWER_STOCK_STATE_VALUES).required(),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
    Field::text("brand_id", "品牌ID").required(),
];

static USER_COUPON_LIST: &[Field] = &[
    Field::text("coupon_code", "用户商品券Code").required(),
    Field::text("coupon_state", "").values(USER_PRODUCT_COUPON_LIST_COUPON_STATE_VALUES).required(),
    Field::text("valid_begin_time", "有效期开始时间").required(),
    Field::text("valid_end_time", "有效期结束时间").required(),
    Field::text("receive_time", "领券时间").required(),
    Field::text("send_request_no", "发券请求单号").required(),
    Field::text("send_channel", "").values(SEND_CHANNEL_VALUES).required(),
    Field::text("confirm_request_no", "确认请求单号"),
    Field::text("confirm_time", "确认发放时间"),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
    Field::object("single_usage_detail", "单券使用详情", PROGRESSIVE_BUNDLE_USAGE_DETAIL),
    Field::object("sequential_usage_detail", "多次优惠使用详情", SEQUENTIAL_USAGE_DETAIL),
    Field::object("product_coupon", "商品券信息", ANSWER_PRODUCT_COUPON).required(),
    Field::object("stock", "批次信息", POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_ANSWER_STOCK).required(),
    Field::text("attach", "自定义附加信息"),
    Field::text("channel_custom_info", "渠道自定义信息"),
    Field::text("brand_id", "品牌ID").required(),
];

static ASSOCIATED_PAY_SCORE_ORDER_INFO: &[Field] = &[
    Field::text("order_id", "微信支付服务订单号"),
    Field::text("out_trade_no", "商户订单号"),
    Field::text("mchid", "商户号"),
    Field::text("sub_mchid", "子商户号"),
];

static SINGLE_USAGE_DETAIL: &[Field] = &[
    Field::text("use_request_no", "券核销请求单号"),
    Field::text("use_time", "核销时间"),
    Field::object("associated_order_info", "关联微信支付订单信息", ASSOCIATED_ORDER_INFO),
    Field::object("associated_pay_score_order_info", "券核销的关联微信支付分订单信息", ASSOCIATED_PAY_SCORE_ORDER_INFO),
    Field::integer("saved_amount", "优惠金额"),
    Field::text("return_request_no", "退券请求单号"),
    Field::text("return_time", "退券时间"),
];

static BODY_ASSOCIATED_PAY_SCORE_ORDER_INFO: &[Field] = &[
    Field::text("order_id", "微信支付服务订单号"),
    Field::text("out_order_no", "商户服务订单号"),
    Field::text("mchid", "商户号"),
    Field::text("sub_mchid", "子商户号"),
];

static SEQUENTIAL_USAGE_DETAIL_DETAIL_ITEM_LIST: &[Field] = &[
    Field::text("detail_state", "").values(DETAIL_STATE_VALUES).required(),
    Field::text("valid_begin_time", "有效期开始时间").required(),
    Field::text("valid_end_time", "有效期结束时间").required(),
    Field::text("use_request_no", "核销请求单号"),
    Field::text("use_time", "核销时间"),
    Field::object("associated_order_info", "关联微信支付订单信息", ASSOCIATED_ORDER_INFO),
    Field::text("return_request_no", "退券请求单号"),
    Field::text("return_time", "退券时间"),
    Field::text("delete_time", "删除时间"),
];

static ANSWER_SEQUENTIAL_USAGE_DETAIL: &[Field] = &[
    Field::integer("total_count", "总可使用次数").required(),
    Field::integer("used_count", "已使用次数").required(),
    Field::list("detail_item_list", "轮次使用详情列表", &Kind::Object(SEQUENTIAL_USAGE_DETAIL_DETAIL_ITEM_LIST)),
];

static PARTNER_TYPE_VALUES: &[&str] = &["APPID", "MERCHANT"];

static PARTNER: &[Field] = &[
    Field::text("type", "").values(PARTNER_TYPE_VALUES).required(),
    Field::text("appid", "合作方APPID"),
    Field::text("merchant_id", "合作方商户ID"),
];

static AUTHORIZED_DATA_BUSINESS_TYPE_VALUES: &[&str] = &["FAVOR_STOCK", "BUSIFAVOR_STOCK"];

static AUTHORIZED_DATA: &[Field] = &[
    Field::text("business_type", "").values(AUTHORIZED_DATA_BUSINESS_TYPE_VALUES),
    Field::text("stock_id", "授权批次ID"),
];

static DATA_PARTNER: &[Field] = &[
    Field::text("type", "合作方类别").required(),
    Field::text("appid", "合作方APPID"),
    Field::text("merchant_id", "合作方商户ID"),
];

static DATA_AUTHORIZED_DATA: &[Field] =
    &[Field::text("business_type", "授权业务类别").required(), Field::text("stock_id", "授权批次ID")];

static GET_PARTNERSHIPS_ANSWER_DATA: &[Field] = &[
    Field::object("partner", "合作方信息", DATA_PARTNER).required(),
    Field::object("authorized_data", "被授权数据", DATA_AUTHORIZED_DATA).required(),
    Field::text("build_time", "建立合作关系时间").required(),
    Field::text("terminate_time", "终止合作关系时间"),
    Field::text("create_time", "创建时间").required(),
    Field::text("update_time", "更新时间").required(),
];

static BODY_AUTHORIZED_DATA: &[Field] = &[
    Field::text("business_type", "").values(AUTHORIZED_DATA_BUSINESS_TYPE_VALUES).required(),
    Field::text("stock_id", "授权批次ID"),
];

static ANSWER_STATE_VALUES: &[&str] = &["ESTABLISHED", "TERMINATED"];

static QUERY_ACTIVITY_STATUS_VALUES: &[&str] = &[
    "CREATE_ACT_STATUS",
    "ONGOING_ACT_STATUS",
    "TERMINATE_ACT_STATUS",
    "STOP_ACT_STATUS",
    "OVER_TIME_ACT_STATUS",
    "CREATE_ACT_FAILED",
];

static AWARD_TYPE_VALUES: &[&str] = &["BUSIFAVOR"];

static AVAILABLE_TIME: &[Field] = &[Field::text("begin_time", "可用开始时间"), Field::text("end_time", "可用结束时间")];

static AVAILABLE_PERIODS_AVAILABLE_DAY_TIME: &[Field] =
    &[Field::text("begin_day_time", "每日可用开始时间"), Field::text("end_day_time", "每日可用结束时间")];

static AVAILABLE_PERIODS: &[Field] = &[
    Field::list("available_time", "可用时间", &Kind::Object(AVAILABLE_TIME)),
    Field::list("available_day_time", "每日可用时间", &Kind::Object(AVAILABLE_PERIODS_AVAILABLE_DAY_TIME)),
];

static DELIVERY_PURPOSE_VALUES: &[&str] = &["OFF_LINE_PAY", "JUMP_MINI_APP"];

static ACTIVITY_BASE_INFO: &[Field] = &[
    Field::text("activity_name", "活动名称").required(),
    Field::text("activity_second_title", "活动副标题").required(),
    Field::text("merchant_logo_url", "商户logo").required(),
    Field::text("background_color", "").values(BACKGROUND_COLOR_VALUES),
    Field::text("begin_time", "活动开始时间"),
    Field::text("end_time", "活动结束时间"),
    Field::object("available_periods", "可用时间段", AVAILABLE_PERIODS),
    Field::text("out_request_no", "商户请求单号").required(),
    Field::text("delivery_purpose", "").values(DELIVERY_PURPOSE_VALUES).required(),
    Field::text("mini_programs_appid", "商家小程序appid"),
    Field::text("mini_programs_path", "商家小程序path"),
];

static PAYMENT_SCENE_LIST_VALUES: &[&str] = &["APP_SCENE"];

static PAYMENT_METHOD_VALUES: &[&str] = &["CFT", "SPECIFIC_BANK_CARD"];

static PAYMENT_METHOD_INFORMATION: &[Field] =
    &[Field::text("payment_method", "").values(PAYMENT_METHOD_VALUES), Field::text("bank_abbreviation", "银行简称")];

static ADVANCED_SETTING_PAYMENT_MODE: &[Field] = &[
    Field::list("payment_scene_list", "", &Kind::TEXT.values(PAYMENT_SCENE_LIST_VALUES)),
    Field::object("payment_method_information", "支付方式信息", PAYMENT_METHOD_INFORMATION),
];

static ADVANCED_SETTING: &[Field] = &[
    Field::text("delivery_user_category", "").values(AWARD_TYPE_VALUES),
    Field::text("merchant_member_appid", "商家会员appid"),
    Field::object("payment_mode", "支付模式", ADVANCED_SETTING_PAYMENT_MODE),
    Field::list("goods_tags", "订单优惠标记", &Kind::TEXT),
];

static MERCHANT_OPTION_VALUES: &[&str] = &["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"];

static SEND_CONTENT_VALUES: &[&str] = &["SINGLE_COUPON", "GIFT_PACKAGE"];

static AWARD_LIST: &[Field] = &[
    Field::text("stock_id", "代金券批次Id"),
    Field::text("original_image_url", "奖品原始图"),
    Field::text("thumbnail_url", "奖品缩略图"),
];

static FULL_SEND_RULE: &[Field] = &[
    Field::text("award_type", "").values(AWARD_TYPE_VALUES).required(),
    Field::text("merchant_option", "").values(MERCHANT_OPTION_VALUES).required(),
    Field::integer("transaction_amount_minimum", "消费金额门槛").required(),
    Field::text("send_content", "").values(SEND_CONTENT_VALUES).required(),
    Field::list("award_list", "奖品基本信息列表", &Kind::Object(AWARD_LIST)),
    Field::list("merchant_id_list", "发券商户号列表", &Kind::TEXT),
];

static STEP_SEND_RULE: &[Field] = &[
    Field::text("award_type", "").values(AWARD_TYPE_VALUES).required(),
    Field::text("merchant_option", "").values(MERCHANT_OPTION_VALUES).required(),
];

static AWARD_SEND_RULE: &[Field] = &[
    Field::object("full_send_rule", "满送活动奖品发放规则", FULL_SEND_RULE),
    Field::object("step_send_rule", "阶梯送发放规则", STEP_SEND_RULE),
];

static GET_PAYGIFTACTIVITY_ACTIVITIES_ANSWER_DATA: &[Field] = &[
    Field::object("activity_base_info", "活动基本信息", ACTIVITY_BASE_INFO).required(),
    Field::object("advanced_setting", "活动高级设置", ADVANCED_SETTING),
    Field::text("activity_id", "活动id"),
    Field::object("award_send_rule", "活动奖品发放规则", AWARD_SEND_RULE).required(),
];

static ANSWER_ACTIVITY_TYPE_VALUES: &[&str] = &["FULL_SEND_ACT_TYPE", "STEP_SEND_ACT_TYPE", "SPECIFIC_SEND_ACT_TYPE"];

static AWARD_SEND_RULE_FULL_SEND_RULE: &[Field] = &[
    Field::text("award_type", "").values(AWARD_TYPE_VALUES).required(),
    Field::text("merchant_option", "").values(MERCHANT_OPTION_VALUES).required(),
    Field::integer("transaction_amount_minimum", "消费金额门槛").required(),
    Field::text("send_content", "").values(SEND_CONTENT_VALUES).required(),
    Field::list("award_list", "奖品基本信息列表", &Kind::Object(AWARD_LIST)),
];

static ANSWER_AWARD_SEND_RULE: &[Field] =
    &[Field::object("full_send_rule", "满送活动奖品发放规则", AWARD_SEND_RULE_FULL_SEND_RULE)];

static GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_GOODS_ANSWER_DATA: &[Field] = &[
    Field::text("goods_id", "指定商品"),
    Field::text("create_time", "创建时间"),
    Field::text("update_time", "更新时间"),
];

static GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_MERCHANTS_ANSWER_DATA: &[Field] = &[
    Field::text("mchid", "商户号"),
    Field::text("merchant_name", "商户名称"),
    Field::text("create_time", "创建时间"),
    Field::text("update_time", "更新时间"),
];

static INVALID_MERCHANT_ID_LIST: &[Field] =
    &[Field::text("mchid", "商户号"), Field::text("invalid_reason", "无效原因")];

static BODY_ADVANCED_SETTING: &[Field] = &[
    Field::text("delivery_user_category", "").values(AWARD_TYPE_VALUES),
    Field::text("merchant_member_appid", "商家会员appid"),
    Field::object("payment_mode", "支付模式", ADVANCED_SETTING_PAYMENT_MODE),
    Field::list("goods_tags", "订单优惠标记", &Kind::TEXT),
    Field::object("payment_method_information", "支付方式信息", PAYMENT_METHOD_INFORMATION),
];

static CUSTOM_ENTRANCE_TYPE_VALUES: &[&str] = &["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"];

static CUSTOM_ENTRANCE_STATE_VALUES: &[&str] = &["ONLINE", "OFFLINE"];

static JUMP_LINK: &[Field] = &[
    Field::text("mini_programs_appid", "自定义入口的跳转小程序AppID").required(),
    Field::text("mini_programs_path", "自定义入口跳转小程序的path").required(),
];

static JUMP_INFO: &[Field] = &[
    Field::text("merchant_appid", "商户电子小票跳转信息小程序AppID").required(),
    Field::text("merchant_path", "商户电子小票跳转信息小程序路径").required(),
];

static MERCHANT_JUMP_INFO: &[Field] = &[
    Field::text("transaction_id", "微信支付订单号").required(),
    Field::text("transaction_mchid", "商户号"),
    Field::text("transaction_sub_mchid", "子商户号"),
    Field::text("openid", "下单用户OpenID").required(),
    Field::text("merchant_upload_time", "商户上传时间").required(),
    Field::object("jump_info", "跳转信息", JUMP_INFO).required(),
    Field::text("create_time", "创建时间").required(),
    Field::text("modify_time", "修改时间").required(),
    Field::integer("brand_id", "归属品牌ID"),
];

static MERCHANT_CONTACT_INFORMATION: &[Field] =
    &[Field::of("consultation_phone_number", "品牌售后部门的咨询电话", Kind::Sealed(Seal::PlatformKey))];

static POST_SHOPPING_RECEIPT_SHOPPINGRECEIPTS_BODY_META: &[Field] = &[
    Field::text("transaction_id", "微信支付订单的交易单号").required(),
    Field::text("transaction_mchid", "微信支付订单的下单商户号"),
    Field::text("transaction_sub_mchid", "微信支付订单的下单子商户号"),
    Field::text("out_trade_no", "微信支付订单的商户订单号"),
    Field::text("openid", "微信支付订单中OpenID").required(),
    Field::text("sha256", "").required(),
    Field::object("merchant_contact_information", "用户与商家的联系渠道", MERCHANT_CONTACT_INFORMATION),
    Field::text("upload_time", "上传时间"),
];

static RECEIPT_MERCHANT_CONTACT_INFORMATION: &[Field] =
    &[Field::of("consultation_phone_number", "品牌售后部门的咨询电话", Kind::Sealed(Seal::MerchantKey))];

static RECEIPT: &[Field] = &[
    Field::text("receipt_id", "电子小票ID").required(),
    Field::text("state", "电子小票图片审核状态").required(),
    Field::text("transaction_id", "微信支付订单的交易单号").required(),
    Field::text("transaction_mchid", "微信支付订单的商户号"),
    Field::text("transaction_sub_mchid", "微信支付订单的子商户号"),
    Field::text("openid", "微信支付订单中OpenID").required(),
    Field::text("sha256", "图片文件的文件摘要").required(),
    Field::text("image_type", "标识电子小票图片类型").required(),
    Field::text("create_time", "电子小票创建的时间").required(),
    Field::text("modify_time", "电子小票最后一次修改时间").required(),
    Field::object("merchant_contact_information", "用户与商家的联系渠道", RECEIPT_MERCHANT_CONTACT_INFORMATION),
    Field::text("upload_time", "上传时间"),
];

static GET_WEEKLY_DISCOUNT_ACTIVITIES_ANSWER_DATA: &[Field] = &[
    Field::text("activity_id", "活动ID"),
    Field::text("activity_name", "活动名称").required(),
    Field::text("activity_scene", "活动投放场景").required(),
    Field::list("activity_area_code", "活动投放区域编码", &Kind::TEXT).required(),
    Field::text("activity_limit_pay", "活动指定付款方式"),
    Field::integer("activity_transaction_minimum_amount", "活动优惠门槛").required(),
    Field::integer("activity_coupon_amount", "活动优惠金额").required(),
    Field::list("activity_available_week", "活动可使用周期", &Kind::TEXT).required(),
    Field::integer("activity_max_amount", "活动预算").required(),
    Field::integer("activity_max_amount_per_day", "活动单天预算"),
    Field::text("activity_available_begin_time", "活动开始时间").required(),
    Field::text("activity_available_end_time", "活动结束时间").required(),
    Field::text("activity_state", "活动状态").required(),
    Field::text("activity_remark", "活动备注"),
    Field::text("activity_logo", "活动logo").required(),
];

static GET_WITHDRAW_FAVOR_USERS_OPENID_COUPONS_ANSWER_DATA: &[Field] = &[
    Field::text("send_time", "发放时间"),
    Field::integer("send_quota", "发放额度"),
    Field::text("coupon_id", "银行提现免费券的券ID"),
    Field::integer("use_quota", "使用额度"),
    Field::text("coupon_state", "银行提现免费券券状态"),
];

static POST_BANK_FAVOR_USERS_OPENID_BANK_MULTI_ACTIVITY_ANSWER: &[Field] =
    &[Field::text("coupon_id", "代金券id").required()];

static GET_BANK_FAVOR_USERS_OPENID_COUPONS_COUPON_ID_QUERY: &[Field] = &[Field::text("appid", "公众账号ID").required()];

static POST_BANK_PACKAGES_PACKAGE_ID_TASKS_VARIABLES: &[Field] = &[Field::text("package_id", "号码包id").required()];

static GET_BUSIFAVOR_CALLBACKS_QUERY: &[Field] = &[Field::text("mchid", "商户号").required()];

static POST_BUSIFAVOR_COUPONS_ASSOCIATE_BODY: &[Field] = &[
    Field::text("stock_id", "批次号").required(),
    Field::text("coupon_code", "券code").required(),
    Field::text("out_trade_no", "关联的商户订单号").required(),
    Field::text("out_request_no", "商户请求单号").required(),
];

static POST_BUSIFAVOR_PRODUCT_COUPONS_PRE_SEND_ANSWER: &[Field] = &[Field::text("token", "预发券token").required()];

static POST_BUSIFAVOR_STOCKS_ANSWER: &[Field] =
    &[Field::text("stock_id", "批次号").required(), Field::text("create_time", "创建时间").required()];

static GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES: &[Field] = &[Field::text("stock_id", "批次号").required()];

static GET_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES_COUPON_CODE_VARIABLES: &[Field] =
    &[Field::text("stock_id", "批次号").required(), Field::text("coupon_code", "商户上传的code").required()];

static POST_BUSIFAVOR_SUBSIDY_RETURN_RECEIPTS_ANSWER: &[Field] = &[
    Field::text("subsidy_return_receipt_id", "补差回退单号"),
    Field::text("stock_id", "商家券批次号").required(),
    Field::text("coupon_code", "商家券Code").required(),
    Field::text("transaction_id", "微信支付订单号").required(),
    Field::text("refund_id", "微信支付退款单号").required(),
    Field::text("payer_merchant", "原营销补差扣款商户号").required(),
    Field::text("payee_merchant", "原营销补差入账商户号").required(),
    Field::integer("amount", "补差回退金额").required(),
    Field::text("description", "补差回退描述").required(),
    Field::text("status", "补差回退单据状态").required(),
    Field::text("fail_reason", "补差回退失败原因"),
    Field::text("return_done_time", "补差回退完成时间"),
    Field::text("subsidy_receipt_id", "补差付款单号").required(),
    Field::text("out_subsidy_return_no", "业务请求唯一单号").required(),
    Field::text("return_create_time", "补差回退发起时间"),
];

static GET_BUSIFAVOR_USERS_OPENID_COUPONS_VARIABLES: &[Field] = &[Field::text("openid", "用户标识").required()];

static POST_FAVOR_MEDIA_IMAGE_UPLOAD_BODY: &[Field] = &[
    Field::of("file", "媒体图片", Kind::File).required(),
    Field::of("meta", "媒体文件元信息", Kind::Encoded(BODY_META)).required(),
];

static POST_FAVOR_MEDIA_IMAGE_UPLOAD_ANSWER: &[Field] = &[Field::text("media_url", "媒体文件URL地址").required()];

static GET_FAVOR_STOCKS_STOCK_ID_QUERY: &[Field] = &[Field::text("stock_creator_mchid", "创建批次的商户号").required()];

static GET_FAVOR_STOCKS_STOCK_ID_REFUND_FLOW_ANSWER: &[Field] = &[
    Field::text("url", "下载链接").required(),
    Field::text("hash_value", "安全校验码").required(),
    Field::text("hash_type", "哈希算法类型").required(),
];

static GET_FAVOR_STOCKS_STOCK_ID_REFUND_FLOW_BY_DAY_QUERY: &[Field] =
    &[Field::text("bill_date", "账单日期").required()];

static POST_FAVOR_USERS_OPENID_COUPONS_VARIABLES: &[Field] = &[Field::text("openid", "用户openid").required()];

static POST_GOODS_SUBSIDY_ACTIVITY_ACTIVITY_ACTIVITY_ID_APPLY_VARIABLES: &[Field] =
    &[Field::text("activity_id", "活动ID").required()];

static POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_LOCK_BODY: &[Field] = &[
    Field::object("order_information", "订单信息", ORDER_INFORMATION).required(),
    Field::list("qualification_ids", "待锁定的加价购资格ID列表", &Kind::TEXT).required(),
];

static POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_LOCK_ANSWER: &[Field] = &[
    Field::text("return_message", "返回结果文案"),
    Field::list("failed_qualification_ids", "锁定失败的资格ID列表", &Kind::TEXT),
    Field::list("succeed_qualification_ids", "锁定成功的资格ID列表", &Kind::TEXT),
];

static PUT_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVE_VARIABLES: &[Field] =
    &[Field::text("activity_id", "零售小店活动ID").required()];

static GET_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVES_QUERY: &[Field] =
    &[Field::integer("offset", "分页页码").required(), Field::integer("limit", "分页大小").required()];

static POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS_VARIABLES: &[Field] =
    &[Field::text("brand_id", "品牌ID").required()];

static PATCH_MEMBERCARD_OPEN_CALLBACK_BODY: &[Field] = &[Field::text("notify_url", "通知url地址").required()];

static PATCH_MEMBERCARD_OPEN_CALLBACK_ANSWER: &[Field] =
    &[Field::text("notify_url", "通知url地址").required(), Field::text("mchid", "商户号")];

static GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES: &[Field] = &[Field::text("card_id", "会员卡id").required()];

static GET_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_VARIABLES: &[Field] =
    &[Field::text("card_id", "会员卡id").required(), Field::text("code", "会员卡code").required()];

static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_BONUS_COMMIT_VARIABLES: &[Field] =
    &[Field::text("card_id", "会员卡模板id").required(), Field::text("code", "会员卡code").required()];

static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_BONUS_COMMIT_BODY: &[Field] = &[
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("mchid", "直连商户号").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::integer("bonus_value", "会员积分值").required(),
];

static GET_MEMBERCARD_OPEN_CARDS_CARD_ID_DECRYPT_CODE_ANSWER: &[Field] =
    &[Field::text("code", "会员卡code").required()];

static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PHONE_MEMBERCARD_IMPORT_VARIABLES: &[Field] =
    &[Field::text("card_id", "会员卡ID").required()];

static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PHONE_MEMBERCARD_IMPORT_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_ANSWER: &[Field] = &[
    Field::text("card_id", "会员卡id").required(),
    Field::text("service_module_id", "会员服务项ID").required(),
    Field::object("jump_miniprogram", "跳转小程序", JUMP_MINIPROGRAM).required(),
];

static PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_SERVICE_MODULE_ID_VARIABLES: &[Field] =
    &[Field::text("card_id", "会员卡id").required(), Field::text("service_module_id", "会员服务项ID").required()];

static POST_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_ANSWER: &[Field] =
    &[Field::object("plan", "投放计划详情", PLAN).required()];

static PATCH_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_PLAN_ID_VARIABLES: &[Field] =
    &[Field::text("plan_id", "投放计划ID").required()];

static POST_PARTNER_PRODUCT_COUPON_NOTIFY_CONFIGS_ANSWER: &[Field] =
    &[Field::text("notify_url", "通知URL地址").required(), Field::text("update_time", "修改时间").required()];

static PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_VARIABLES: &[Field] =
    &[Field::text("product_coupon_id", "商品券ID").required()];

static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_DEACTIVATE_BODY: &[Field] = &[
    Field::text("brand_id", "品牌ID").required(),
    Field::text("out_request_no", "失效请求单号").required(),
    Field::text("deactivate_reason", "失效原因").required(),
];

static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_ANSWER: &[Field] = &[
    Field::text("stock_bundle_id", "批次组ID").required(),
    Field::list("stock_list", "批次列表", &Kind::Object(ANSWER_STOCK_LIST)).required(),
];

static PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_VARIABLES:
    &[Field] =
    &[Field::text("product_coupon_id", "商品券ID").required(), Field::text("stock_bundle_id", "批次组ID").required()];

static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES_BODY: &[Field] = &[
    Field::text("brand_id", "品牌ID").required(),
    Field::list("store_list", "门店列表", &Kind::Object(STORE_LIST)).required(),
];

static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES_ANSWER: &[Field] = &[
    Field::integer("total_count", "去重后门店总数").required(),
    Field::list("success_store_list", "关联成功的门店列表", &Kind::Object(STORE_LIST)),
    Field::list("failed_store_list", "关联失败的门店列表", &Kind::Object(FAILED_STORE_LIST)),
];

static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_DISASSOCIATE_STORES_ANSWER: &[Field] = &[
    Field::integer("total_count", "去重后门店总数").required(),
    Field::list("success_store_list", "取消关联成功的门店列表", &Kind::Object(STORE_LIST)),
    Field::list("failed_store_list", "取消关联失败的门店列表", &Kind::Object(FAILED_STORE_LIST)),
];

static PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_VARIABLES: &[Field] =
    &[Field::text("product_coupon_id", "商品券ID").required(), Field::text("stock_id", "批次ID").required()];

static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_VARIABLES: &[Field] =
    &[Field::text("openid", "用户OpenID").required()];

static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_ANSWER: &[Field] = &[
    Field::text("user_coupon_bundle_id", "用户券组ID").required(),
    Field::list("user_product_coupon_list", "用户商品券列表", &Kind::Object(USER_PRODUCT_COUPON_LIST)).required(),
];

static GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_VARIABLES: &[Field] =
    &[Field::text("openid", "用户OpenID").required(), Field::text("coupon_code", "用户商品券Code").required()];

static GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_ANSWER: &[Field] = &[
    Field::text("coupon_code", "用户商品券Code").required(),
    Field::text("coupon_state", "").values(USER_PRODUCT_COUPON_LIST_COUPON_STATE_VALUES).required(),
    Field::text("valid_begin_time", "有效期开始时间").required(),
    Field::text("valid_end_time", "有效期结束时间").required(),
    Field::text("receive_time", "领券时间").required(),
    Field::text("send_request_no", "发券请求单号").required(),
    Field::text("send_channel", "").values(SEND_CHANNEL_VALUES).required(),
    Field::text("confirm_request_no", "确认请求单号"),
    Field::text("confirm_time", "确认发放时间"),
    Field::text("deactivate_request_no", "失效请求单号"),
    Field::text("deactivate_time", "失效时间"),
    Field::text("deactivate_reason", "失效原因"),
    Field::object("single_usage_detail", "单券使用详情", PROGRESSIVE_BUNDLE_USAGE_DETAIL),
    Field::object("sequential_usage_detail", "多次优惠使用详情", SEQUENTIAL_USAGE_DETAIL),
    Field::object("product_coupon", "商品券信息", ANSWER_PRODUCT_COUPON).required(),
    Field::object(
        "stock",
        "批次信息",
        GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_ANSWER_STOCK_LIST,
    )
    .required(),
    Field::text("attach", "自定义附加信息"),
    Field::text("channel_custom_info", "渠道自定义信息"),
    Field::text("brand_id", "品牌ID").required(),
];

static POST_PARTNERSHIPS_BUILD_HEADERS: &[Field] = &[Field::text("Idempotency-Key", "业务请求幂等值").required()];

static POST_PARTNERSHIPS_BUILD_BODY: &[Field] = &[
    Field::object("partner", "合作方信息", PARTNER).required(),
    Field::object("authorized_data", "被授权数据", BODY_AUTHORIZED_DATA).required(),
];

static GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_VARIABLES: &[Field] =
    &[Field::text("activity_id", "活动id").required()];

static GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_GOODS_QUERY: &[Field] =
    &[Field::integer("offset", "分页页码"), Field::integer("limit", "分页大小")];

static POST_SHOPPING_RECEIPT_CUSTOMENTRANCES_ANSWER: &[Field] = &[
    Field::text("custom_entrance_type", "").values(CUSTOM_ENTRANCE_TYPE_VALUES).required(),
    Field::text("subtitle", "副标题").required(),
    Field::text("goods_thumbnail_url", "展示商品信息"),
    Field::text("custom_entrance_state", "设置自定义入口的状态").values(CUSTOM_ENTRANCE_STATE_VALUES).required(),
    Field::text("start_time", "自定义入口的开始时间").required(),
    Field::text("end_time", "自定义入口的结束时间").required(),
    Field::text("brand_id", "自定义入口的归属品牌ID").required(),
    Field::text("create_time", "自定义入口创建的时间").required(),
    Field::text("modify_time", "自定义入口修改的时间").required(),
    Field::text("out_request_no", "商户创建自定义入口的凭据号").required(),
    Field::object("jump_link", "自定义入口跳转信息", JUMP_LINK).required(),
];

static GET_SHOPPING_RECEIPT_CUSTOMENTRANCES_BRAND_ID_VARIABLES: &[Field] =
    &[Field::text("brand_id", "自定义入口的归属品牌ID").required()];

/// 给指定用户报名多笔立减活动: `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014569793>
pub static POST_BANK_FAVOR_USERS_OPENID_BANK_MULTI_ACTIVITY: Operation = Operation {
    title: "给指定用户报名多笔立减活动",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014569793"],
    variables: &[Field::text("openid", "用户标识ID").required()],
    content: Content::Json,
    body: &[
        Field::text("stock_id", "批次号").required(),
        Field::text("activity_id", "活动ID").required(),
        Field::text("out_request_no", "发券凭证").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("stock_creator_mchid", "创建批次的商户号").required(),
    ],
    answer: POST_BANK_FAVOR_USERS_OPENID_BANK_MULTI_ACTIVITY_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_bank_favor_users_openid_bank_multi_activity",
        "POST",
        "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
    )
};

/// 查询绑定多笔立减活动的代金券详情: `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014569864>
pub static GET_BANK_FAVOR_USERS_OPENID_COUPONS_COUPON_ID: Operation = Operation {
    title: "查询绑定多笔立减活动的代金券详情",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014569864"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("openid", "用户标识ID").required(), Field::text("coupon_id", "代金券ID").required()],
    query: GET_BANK_FAVOR_USERS_OPENID_COUPONS_COUPON_ID_QUERY,
    answer: &[
        Field::text("stock_creator_mchid", "创建批次的商户号").required(),
        Field::text("stock_id", "批次号").required(),
        Field::text("coupon_id", "代金券id").required(),
        Field::text("coupon_name", "代金券名称").required(),
        Field::text("coupon_state", "").values(COUPON_STATE_VALUES).required(),
        Field::text("receive_time", "领券时间").required(),
        Field::text("available_begin_time", "可用开始时间").required(),
        Field::text("available_end_time", "可用结束时间").required(),
        Field::text("activity_id", "活动ID").required(),
        Field::integer("max_use_number", "最大使用次数").required(),
        Field::integer("available_number", "可用次数").required(),
        Field::integer("used_number", "已使用次数").required(),
        Field::object("use_amount_list", "已用金额列表", USE_AMOUNT_LIST),
        Field::text("openid", "用户标识ID"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_bank_favor_users_openid_coupons_coupon_id",
        "GET",
        "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
    )
};

/// 导入定向用户协议号: `POST /v3/marketing/bank/packages/{package_id}/tasks`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml>
pub static POST_BANK_PACKAGES_PACKAGE_ID_TASKS: Operation = Operation {
    title: "导入定向用户协议号",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml"],
    variables: POST_BANK_PACKAGES_PACKAGE_ID_TASKS_VARIABLES,
    content: Content::Form,
    body: &[
        Field::of("file", "快捷交易协议号文件", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(META)).required(),
    ],
    answer: &[
        Field::text("task_id", "上传任务").required(),
        Field::text("package_id", "号码包id").required(),
        Field::text("filename", "文件名").required(),
        Field::text("bank_type", "银行类型").required(),
        Field::text("create_time", "创建上传任务的时间").required(),
        Field::text("update_time", "上传任务最近一次更新的时间"),
        Field::text("status", "").values(STATUS_VALUES),
        Field::integer("fail_count", "失败数"),
        Field::integer("success_count", "成功数"),
        Field::integer("success_user_count", "匹配成功的微信用户数"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_bank_packages_package_id_tasks",
        "POST",
        "/v3/marketing/bank/packages/{package_id}/tasks",
    )
};

/// 查询上传任务列表: `GET /v3/marketing/bank/packages/{package_id}/tasks`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012466728>
pub static GET_BANK_PACKAGES_PACKAGE_ID_TASKS: Operation = Operation {
    title: "查询上传任务列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012466728"],
    repeat: Repeat::Harmless,
    variables: POST_BANK_PACKAGES_PACKAGE_ID_TASKS_VARIABLES,
    query: &[
        Field::text("status", "").values(STATUS_VALUES).required(),
        Field::text("filename", "文件名"),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    answer: &[
        Field::integer("total_count", "总数量").required(),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::list("data", "上传任务列表", &Kind::Object(DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_bank_packages_package_id_tasks",
        "GET",
        "/v3/marketing/bank/packages/{package_id}/tasks",
    )
};

/// 设置商家券事件通知地址: `POST /v3/marketing/busifavor/callbacks`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012465431>
pub static POST_BUSIFAVOR_CALLBACKS: Operation = Operation {
    title: "设置商家券事件通知地址",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012465431",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465425",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015716835",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717428",
    ],
    content: Content::Json,
    body: &[Field::text("mchid", "商户号"), Field::text("notify_url", "通知URL地址").required()],
    answer: &[
        Field::text("update_time", "修改时间"),
        Field::text("notify_url", "通知URL地址").required(),
        Field::text("mchid", "商户号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_busifavor_callbacks", "POST", "/v3/marketing/busifavor/callbacks")
};

/// 查询商家券事件通知地址: `GET /v3/marketing/busifavor/callbacks`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012465507>
pub static GET_BUSIFAVOR_CALLBACKS: Operation = Operation {
    title: "查询商家券事件通知地址",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012465507",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465557",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015716846",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717465",
    ],
    repeat: Repeat::Harmless,
    query: GET_BUSIFAVOR_CALLBACKS_QUERY,
    answer: &[Field::text("notify_url", "通知URL地址").required(), Field::text("mchid", "商户号").required()],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_busifavor_callbacks", "GET", "/v3/marketing/busifavor/callbacks")
};

/// 关联订单信息: `POST /v3/marketing/busifavor/coupons/associate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012465596>
pub static POST_BUSIFAVOR_COUPONS_ASSOCIATE: Operation = Operation {
    title: "关联订单信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012465596",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465640",
    ],
    content: Content::Json,
    body: POST_BUSIFAVOR_COUPONS_ASSOCIATE_BODY,
    answer: &[Field::text("wechatpay_associate_time", "关联成功时间").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_busifavor_coupons_associate",
        "POST",
        "/v3/marketing/busifavor/coupons/associate",
    )
};

/// 使券失效: `POST /v3/marketing/busifavor/coupons/deactivate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012465890>
pub static POST_BUSIFAVOR_COUPONS_DEACTIVATE: Operation = Operation {
    title: "使券失效",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012465890",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465924",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015716887",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717499",
    ],
    content: Content::Json,
    body: &[
        Field::text("coupon_code", "券code").required(),
        Field::text("stock_id", "批次号").required(),
        Field::text("deactivate_request_no", "失效请求单据号").required(),
        Field::text("deactivate_reason", "失效原因"),
    ],
    answer: &[Field::text("wechatpay_deactivate_time", "券成功失效的时间").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_busifavor_coupons_deactivate",
        "POST",
        "/v3/marketing/busifavor/coupons/deactivate",
    )
};

/// 取消关联订单信息: `POST /v3/marketing/busifavor/coupons/disassociate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012465673>
pub static POST_BUSIFAVOR_COUPONS_DISASSOCIATE: Operation = Operation {
    title: "取消关联订单信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012465673",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465703",
    ],
    content: Content::Json,
    body: POST_BUSIFAVOR_COUPONS_ASSOCIATE_BODY,
    answer: &[Field::text("wechatpay_disassociate_time", "取消关联成功时间").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_busifavor_coupons_disassociate",
        "POST",
        "/v3/marketing/busifavor/coupons/disassociate",
    )
};

/// 申请退券: `POST /v3/marketing/busifavor/coupons/return`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012465845>
pub static POST_BUSIFAVOR_COUPONS_RETURN: Operation = Operation {
    title: "申请退券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012465845",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465865",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015716876",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717496",
    ],
    content: Content::Json,
    body: &[
        Field::text("coupon_code", "券code").required(),
        Field::text("stock_id", "批次号").required(),
        Field::text("return_request_no", "退券请求单据号").required(),
    ],
    answer: &[Field::text("wechatpay_return_time", "微信退券成功的时间").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_busifavor_coupons_return", "POST", "/v3/marketing/busifavor/coupons/return")
};

/// 向用户发券: `POST /v3/marketing/busifavor/coupons/send`.
///
/// <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>
pub static POST_BUSIFAVOR_COUPONS_SEND: Operation = Operation {
    title: "向用户发券",
    links: &["https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html"],
    content: Content::Json,
    body: &[
        Field::text("openid", "用户标识").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("stock_id", "批次号").required(),
        Field::text("out_request_no", "发券凭证").required(),
        Field::text("coupon_code", "券code"),
    ],
    answer: &[
        Field::text("stock_id", "批次号").required(),
        Field::text("coupon_code", "券code"),
        Field::text("out_request_no", "发券凭证"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_busifavor_coupons_send", "POST", "/v3/marketing/busifavor/coupons/send")
};

/// 核销用户券: `POST /v3/marketing/busifavor/coupons/use`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012465292>
pub static POST_BUSIFAVOR_COUPONS_USE: Operation = Operation {
    title: "核销用户券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012465292",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465359",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015715894",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717390",
    ],
    content: Content::Json,
    body: &[
        Field::text("coupon_code", "券code").required(),
        Field::text("stock_id", "批次号"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("use_time", "请求核销时间").required(),
        Field::text("use_request_no", "核销请求单据号").required(),
        Field::text("openid", "用户标识"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("mch_id", "下单商户号"),
        Field::text("transaction_id", "微信支付订单号"),
    ],
    answer: &[
        Field::text("stock_id", "批次号").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("wechatpay_use_time", "系统核销券成功的时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_busifavor_coupons_use", "POST", "/v3/marketing/busifavor/coupons/use")
};

/// 发放消费卡: `POST /v3/marketing/busifavor/coupons/{card_id}/send`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017164666>
pub static POST_BUSIFAVOR_COUPONS_CARD_ID_SEND: Operation = Operation {
    title: "发放消费卡",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4017164666"],
    variables: &[Field::text("card_id", "消费卡ID").required()],
    content: Content::Json,
    body: &[
        Field::text("appid", "消费卡归属appid").required(),
        Field::text("openid", "用户openid").required(),
        Field::text("out_request_no", "商户单据号").required(),
        Field::text("send_time", "请求发卡时间").required(),
    ],
    answer: &[Field::text("card_code", "消费卡code").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_busifavor_coupons_card_id_send",
        "POST",
        "/v3/marketing/busifavor/coupons/{card_id}/send",
    )
};

/// 向用户预发放商品券: `POST /v3/marketing/busifavor/product-coupons/pre-send`.
///
/// <https://pay.weixin.qq.com/doc/brand/4016797130>
pub static POST_BUSIFAVOR_PRODUCT_COUPONS_PRE_SEND: Operation = Operation {
    title: "向用户预发放商品券",
    links: &["https://pay.weixin.qq.com/doc/brand/4016797130"],
    content: Content::Json,
    body: &[
        Field::text("stock_id", "批次ID").required(),
        Field::text("coupon_code", "用户商品券Code"),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("openid", "用户OpenID"),
        Field::text("send_request_no", "发券请求单号").required(),
    ],
    answer: POST_BUSIFAVOR_PRODUCT_COUPONS_PRE_SEND_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_busifavor_product_coupons_pre_send",
        "POST",
        "/v3/marketing/busifavor/product-coupons/pre-send",
    )
};

/// 向用户发放商品券: `POST /v3/marketing/busifavor/product-coupons/send`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4015594964>
pub static POST_BUSIFAVOR_PRODUCT_COUPONS_SEND: Operation = Operation {
    title: "向用户发放商品券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4015594964",
        "https://pay.weixin.qq.com/doc/v3/partner/4015595255",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717364",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717371",
    ],
    content: Content::Json,
    body: &[
        Field::text("openid", "用户标识").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("stock_id", "批次号").required(),
        Field::text("out_request_no", "发券凭证").required(),
        Field::text("coupon_code", "券code"),
        Field::text("coupon_type", "").values(COUPON_TYPE_VALUES).required(),
        Field::text("member_card_id", "会员卡ID"),
    ],
    answer: &[
        Field::text("stock_id", "批次号").required(),
        Field::text("coupon_code", "券code").required(),
        Field::text("out_request_no", "发券凭证").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_busifavor_product_coupons_send",
        "POST",
        "/v3/marketing/busifavor/product-coupons/send",
    )
};

/// 创建商家券: `POST /v3/marketing/busifavor/stocks`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534855>
pub static POST_BUSIFAVOR_STOCKS: Operation = Operation {
    title: "创建商家券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534855",
        "https://pay.weixin.qq.com/doc/v3/partner/4012692931",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015715853",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015716931",
    ],
    content: Content::Json,
    body: &[
        Field::text("stock_name", "商家券批次名称").required(),
        Field::text("belong_merchant", "批次归属商户号").required(),
        Field::text("comment", "批次备注"),
        Field::text("goods_name", "适用商品范围").required(),
        Field::text("stock_type", "").values(STOCK_TYPE_VALUES).required(),
        Field::object("coupon_use_rule", "核销规则", COUPON_USE_RULE).required(),
        Field::object("stock_send_rule", "发放规则", STOCK_SEND_RULE).required(),
        Field::text("out_request_no", "商户请求单号").required(),
        Field::object("custom_entrance", "自定义入口", CUSTOM_ENTRANCE),
        Field::object("display_pattern_info", "样式信息", DISPLAY_PATTERN_INFO),
        Field::text("coupon_code_mode", "").values(COUPON_CODE_MODE_VALUES).required(),
        Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG),
        Field::boolean("subsidy", "是否允许营销补贴"),
    ],
    answer: POST_BUSIFAVOR_STOCKS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_busifavor_stocks", "POST", "/v3/marketing/busifavor/stocks")
};

/// 查询商家券详情: `GET /v3/marketing/busifavor/stocks/{stock_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534928>
pub static GET_BUSIFAVOR_STOCKS_STOCK_ID: Operation = Operation {
    title: "查询商家券详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534928",
        "https://pay.weixin.qq.com/doc/v3/partner/4012693047",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015715866",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015716977",
    ],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    answer: &[
        Field::text("stock_name", "商家券批次名称").required(),
        Field::text("belong_merchant", "批次归属商户号").required(),
        Field::text("comment", "批次备注"),
        Field::text("goods_name", "适用商品范围").required(),
        Field::text("stock_type", "").values(STOCK_TYPE_VALUES).required(),
        Field::object("coupon_use_rule", "核销规则", ANSWER_COUPON_USE_RULE).required(),
        Field::object("stock_send_rule", "发放规则", ANSWER_STOCK_SEND_RULE).required(),
        Field::object("custom_entrance", "自定义入口", CUSTOM_ENTRANCE),
        Field::object("display_pattern_info", "样式信息", DISPLAY_PATTERN_INFO),
        Field::text("stock_state", "").values(STOCK_STATE_VALUES).required(),
        Field::text("coupon_code_mode", "").values(COUPON_CODE_MODE_VALUES).required(),
        Field::text("stock_id", "批次号").required(),
        Field::object("coupon_code_count", "券code数量", COUPON_CODE_COUNT),
        Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG),
        Field::object("send_count_information", "批次发放情况", SEND_COUNT_INFORMATION),
        Field::boolean("subsidy", "是否允许营销补差"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_busifavor_stocks_stock_id", "GET", "/v3/marketing/busifavor/stocks/{stock_id}")
};

/// 修改商家券基本信息: `PATCH /v3/marketing/busifavor/stocks/{stock_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012535020>
pub static PATCH_BUSIFAVOR_STOCKS_STOCK_ID: Operation = Operation {
    title: "修改商家券基本信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012535020",
        "https://pay.weixin.qq.com/doc/v3/partner/4012696764",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015716868",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717486",
    ],
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::object("custom_entrance", "自定义入口", BODY_CUSTOM_ENTRANCE),
        Field::text("stock_name", "批次名称"),
        Field::text("comment", "批次备注"),
        Field::text("goods_name", "适用商品范围"),
        Field::text("out_request_no", "商户请求单号").required(),
        Field::object("display_pattern_info", "样式信息", DISPLAY_PATTERN_INFO),
        Field::object("coupon_use_rule", "核销规则", BODY_COUPON_USE_RULE),
        Field::object("stock_send_rule", "发放规则", BODY_STOCK_SEND_RULE),
        Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG),
        Field::boolean("subsidy", "是否允许营销补差"),
    ],
    ..Operation::new(
        "patch_v3_marketing_busifavor_stocks_stock_id",
        "PATCH",
        "/v3/marketing/busifavor/stocks/{stock_id}",
    )
};

/// 修改批次预算: `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012465739>
pub static PATCH_BUSIFAVOR_STOCKS_STOCK_ID_BUDGET: Operation = Operation {
    title: "修改批次预算",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012465739",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465809",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015716855",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717476",
    ],
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::integer("target_max_coupons", "目标批次最大发放个数"),
        Field::integer("target_max_coupons_by_day", "目标单天发放上限个数"),
        Field::integer("current_max_coupons", "当前批次最大发放个数"),
        Field::integer("current_max_coupons_by_day", "当前单天发放上限个数"),
        Field::text("modify_budget_request_no", "修改预算请求单据号").required(),
    ],
    answer: &[
        Field::integer("max_coupons", "批次当前最大发放个数").required(),
        Field::integer("max_coupons_by_day", "当前单天发放上限个数"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_marketing_busifavor_stocks_stock_id_budget",
        "PATCH",
        "/v3/marketing/busifavor/stocks/{stock_id}/budget",
    )
};

/// 上传预存code: `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012487038>
pub static POST_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES: Operation = Operation {
    title: "上传预存code",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012487038",
        "https://pay.weixin.qq.com/doc/v3/partner/4012492853",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015715946",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717418",
    ],
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::list("coupon_code_list", "券code列表", &Kind::TEXT),
        Field::text("upload_request_no", "请求业务单据号").required(),
    ],
    answer: &[
        Field::text("stock_id", "批次号").required(),
        Field::integer("total_count", "去重后上传code总数").required(),
        Field::integer("success_count", "上传成功code个数").required(),
        Field::list("success_codes", "上传成功的code列表", &Kind::TEXT),
        Field::text("success_time", "上传成功时间").required(),
        Field::integer("fail_count", "上传失败code个数"),
        Field::list("fail_codes", "上传失败的code及原因", &Kind::Object(FAIL_CODES)),
        Field::list("exist_codes", "已存在的code列表", &Kind::TEXT),
        Field::list("duplicate_codes", "本次请求中重复的code列表", &Kind::TEXT),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_busifavor_stocks_stock_id_couponcodes",
        "POST",
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    )
};

/// 查询预存code列表: `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`.
///
/// <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>
pub static GET_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES: Operation = Operation {
    title: "查询预存code列表",
    links: &["https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html"],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    query: &[
        Field::text("status", "").values(QUERY_STATUS_VALUES),
        Field::text("appid", "公众账号ID"),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    answer: &[
        Field::text("stock_id", "批次号").required(),
        Field::integer("total_count", "批次总数").required(),
        Field::integer("limit", "分页大小").required(),
        Field::integer("offset", "分页页码").required(),
        Field::list("data", "券code信息", &Kind::Object(ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_busifavor_stocks_stock_id_couponcodes",
        "GET",
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    )
};

/// 查询预存code详情: `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`.
///
/// <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>
pub static GET_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES_COUPON_CODE: Operation = Operation {
    title: "查询预存code详情",
    links: &["https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html"],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES_COUPON_CODE_VARIABLES,
    query: &[Field::text("appid", "公众账号ID")],
    answer: &[
        Field::object("code_information", "券code信息", ANSWER_DATA).required(),
        Field::object("coupon_information", "券码信息", COUPON_INFORMATION).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code",
        "GET",
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    )
};

/// 删除预存code: `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`.
///
/// <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>
pub static DELETE_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES_COUPON_CODE: Operation = Operation {
    title: "删除预存code",
    links: &["https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html"],
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES_COUPON_CODE_VARIABLES,
    query: &[Field::text("delete_request_no", "请求业务单据号").required()],
    answer: &[Field::text("stock_id", "批次号"), Field::text("delete_time", "删除时间")],
    reply: Reply::Json,
    ..Operation::new(
        "delete_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code",
        "DELETE",
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    )
};

/// 营销补差付款: `POST /v3/marketing/busifavor/subsidy/pay-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017147321>
pub static POST_BUSIFAVOR_SUBSIDY_PAY_RECEIPTS: Operation = Operation {
    title: "营销补差付款",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017147321",
        "https://pay.weixin.qq.com/doc/v3/partner/4017170057",
    ],
    content: Content::Json,
    body: &[
        Field::text("stock_id", "商家券批次号").required(),
        Field::text("coupon_code", "商家券Code").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("payer_merchant", "营销补差扣款商户号").required(),
        Field::text("payee_merchant", "营销补差入账商户号").required(),
        Field::integer("amount", "补差付款金额").required(),
        Field::text("description", "补差付款描述").required(),
        Field::text("out_subsidy_no", "业务请求唯一单号").required(),
    ],
    answer: PAY_RECEIPT_LIST,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_busifavor_subsidy_pay_receipts",
        "POST",
        "/v3/marketing/busifavor/subsidy/pay-receipts",
    )
};

/// 查询营销补差付款单列表: `GET /v3/marketing/busifavor/subsidy/pay-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017147338>
pub static GET_BUSIFAVOR_SUBSIDY_PAY_RECEIPTS: Operation = Operation {
    title: "查询营销补差付款单列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017147338",
        "https://pay.weixin.qq.com/doc/v3/partner/4017171346",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("stock_id", "商家券批次号").required(),
        Field::text("coupon_code", "商家券Code").required(),
        Field::text("out_subsidy_no", "补差付款请求单号"),
    ],
    answer: &[Field::list("pay_receipt_list", "补差付款单据列表", &Kind::Object(PAY_RECEIPT_LIST))],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_busifavor_subsidy_pay_receipts",
        "GET",
        "/v3/marketing/busifavor/subsidy/pay-receipts",
    )
};

/// 查询营销补差付款单详情: `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017147336>
pub static GET_BUSIFAVOR_SUBSIDY_PAY_RECEIPTS_SUBSIDY_RECEIPT_ID: Operation = Operation {
    title: "查询营销补差付款单详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017147336",
        "https://pay.weixin.qq.com/doc/v3/partner/4017170661",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("subsidy_receipt_id", "补差付款单号").required()],
    answer: PAY_RECEIPT_LIST,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_busifavor_subsidy_pay_receipts_subsidy_receipt_id",
        "GET",
        "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
    )
};

/// 营销补差回退: `POST /v3/marketing/busifavor/subsidy/return-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017147332>
pub static POST_BUSIFAVOR_SUBSIDY_RETURN_RECEIPTS: Operation = Operation {
    title: "营销补差回退",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017147332",
        "https://pay.weixin.qq.com/doc/v3/merchant/4017147340",
        "https://pay.weixin.qq.com/doc/v3/partner/4017170533",
        "https://pay.weixin.qq.com/doc/v3/partner/4017171673",
    ],
    content: Content::Json,
    body: &[
        Field::text("stock_id", "商家券批次号").required(),
        Field::text("coupon_code", "商家券Code").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("refund_id", "微信支付退款单号").required(),
        Field::text("payer_merchant", "原营销补差扣款商户号").required(),
        Field::text("payee_merchant", "原营销补差入账商户号").required(),
        Field::integer("amount", "补差回退金额").required(),
        Field::text("description", "补差回退描述").required(),
        Field::text("out_subsidy_return_no", "业务请求唯一单号").required(),
    ],
    answer: POST_BUSIFAVOR_SUBSIDY_RETURN_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_busifavor_subsidy_return_receipts",
        "POST",
        "/v3/marketing/busifavor/subsidy/return-receipts",
    )
};

/// 查询商家券营销补差回退单详情: `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017147344>
pub static GET_BUSIFAVOR_SUBSIDY_RETURN_RECEIPTS_SUBSIDY_RETURN_RECEIPT_ID: Operation = Operation {
    title: "查询商家券营销补差回退单详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017147344",
        "https://pay.weixin.qq.com/doc/v3/partner/4017171779",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("subsidy_return_receipt_id", "补差回退单号").required()],
    answer: POST_BUSIFAVOR_SUBSIDY_RETURN_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_busifavor_subsidy_return_receipts_subsidy_return_receipt_id",
        "GET",
        "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
    )
};

/// 根据过滤条件查询用户券: `GET /v3/marketing/busifavor/users/{openid}/coupons`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534963>
pub static GET_BUSIFAVOR_USERS_OPENID_COUPONS: Operation = Operation {
    title: "根据过滤条件查询用户券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534963",
        "https://pay.weixin.qq.com/doc/v3/partner/4012693087",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015715918",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717400",
    ],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_USERS_OPENID_COUPONS_VARIABLES,
    query: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("stock_id", "批次号"),
        Field::text("coupon_state", "").values(QUERY_STATUS_VALUES),
        Field::text("creator_merchant", "创建批次的商户号"),
        Field::text("belong_merchant", "批次归属商户号"),
        Field::text("sender_merchant", "批次发放商户号"),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    answer: &[
        Field::integer("total_count", "总数量").required(),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::list("data", "结果集", &Kind::Object(GET_BUSIFAVOR_USERS_OPENID_COUPONS_ANSWER_DATA)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_busifavor_users_openid_coupons",
        "GET",
        "/v3/marketing/busifavor/users/{openid}/coupons",
    )
};

/// 查询用户单张券详情: `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012535011>
pub static GET_BUSIFAVOR_USERS_OPENID_COUPONS_COUPON_CODE_APPIDS_APPID: Operation = Operation {
    title: "查询用户单张券详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012535011",
        "https://pay.weixin.qq.com/doc/v3/partner/4012693103",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015715938",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717405",
    ],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("openid", "用户标识").required(),
        Field::text("coupon_code", "券code").required(),
        Field::text("appid", "公众账号ID").required(),
    ],
    answer: &[
        Field::text("stock_name", "商家券批次名称").required(),
        Field::text("belong_merchant", "批次归属商户号").required(),
        Field::text("comment", "批次备注"),
        Field::text("goods_name", "适用商品范围").required(),
        Field::text("stock_type", "批次类型").values(STOCK_TYPE_VALUES).required(),
        Field::object("coupon_use_rule", "核销规则", DATA_COUPON_USE_RULE).required(),
        Field::object("custom_entrance", "自定义入口", DATA_CUSTOM_ENTRANCE),
        Field::object("display_pattern_info", "样式信息", DISPLAY_PATTERN_INFO).required(),
        Field::text("coupon_code", "券code"),
        Field::text("coupon_state", "").values(ANSWER_COUPON_STATE_VALUES),
        Field::text("stock_id", "批次号"),
        Field::boolean("transferable", "是否允许转赠"),
        Field::boolean("shareable", "是否允许分享链接"),
        Field::text("send_request_no", "发券请求单号").required(),
        Field::text("use_request_no", "核销请求单号"),
        Field::text("available_start_time", "券可使用开始时间").required(),
        Field::text("expire_time", "券过期时间").required(),
        Field::text("receive_time", "券领券时间").required(),
        Field::text("use_time", "券核销时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_busifavor_users_openid_coupons_coupon_code_appids_appid",
        "GET",
        "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
    )
};

/// 获取已设置的消息通知地址: `GET /v3/marketing/favor/callbacks`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012464070>
pub static GET_FAVOR_CALLBACKS: Operation = Operation {
    title: "获取已设置的消息通知地址",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012464070",
        "https://pay.weixin.qq.com/doc/v3/partner/4012464155",
    ],
    repeat: Repeat::Harmless,
    query: GET_BUSIFAVOR_CALLBACKS_QUERY,
    answer: &[Field::text("mchid", "商户号").required(), Field::text("notify_url", "通知地址").required()],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_favor_callbacks", "GET", "/v3/marketing/favor/callbacks")
};

/// 设置消息通知地址: `POST /v3/marketing/favor/callbacks`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012464198>
pub static POST_FAVOR_CALLBACKS: Operation = Operation {
    title: "设置消息通知地址",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012464198",
        "https://pay.weixin.qq.com/doc/v3/partner/4012464176",
    ],
    content: Content::Json,
    body: &[
        Field::text("mchid", "商户号").required(),
        Field::text("notify_url", "通知url地址").required(),
        Field::boolean("switch", "回调开关"),
    ],
    answer: &[Field::text("update_time", "修改时间").required(), Field::text("notify_url", "通知地址").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_favor_callbacks", "POST", "/v3/marketing/favor/callbacks")
};

/// 创建代金券批次: `POST /v3/marketing/favor/coupon-stocks`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534633>
pub static POST_FAVOR_COUPON_STOCKS: Operation = Operation {
    title: "创建代金券批次",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534633",
        "https://pay.weixin.qq.com/doc/v3/partner/4012534537",
    ],
    content: Content::Json,
    body: &[
        Field::text("stock_name", "批次名称").required(),
        Field::text("available_begin_time", "开始时间").required(),
        Field::text("available_end_time", "结束时间").required(),
        Field::object("stock_use_rule", "发放规则", STOCK_USE_RULE).required(),
        Field::boolean("no_cash", "是否无资金流").required(),
        Field::text("stock_type", "").values(BODY_STOCK_TYPE_VALUES).required(),
        Field::text("comment", "批次备注"),
        Field::text("belong_merchant", "归属商户号").required(),
        Field::object("pattern_info", "样式信息", PATTERN_INFO),
        Field::object("coupon_use_rule", "核销规则", POST_FAVOR_COUPON_STOCKS_BODY_COUPON_USE_RULE).required(),
        Field::text("out_request_no", "商户单据号").required(),
        Field::text("ext_info", "扩展属性"),
    ],
    answer: POST_BUSIFAVOR_STOCKS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_favor_coupon_stocks", "POST", "/v3/marketing/favor/coupon-stocks")
};

/// （营销）图片上传: `POST /v3/marketing/favor/media/image-upload`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012557233>
pub static POST_FAVOR_MEDIA_IMAGE_UPLOAD: Operation = Operation {
    title: "（营销）图片上传",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012557233",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012557243",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012557248",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759802",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760240",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760270",
    ],
    content: Content::Form,
    body: POST_FAVOR_MEDIA_IMAGE_UPLOAD_BODY,
    answer: POST_FAVOR_MEDIA_IMAGE_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_favor_media_image_upload", "POST", "/v3/marketing/favor/media/image-upload")
};

/// 条件查询批次列表: `GET /v3/marketing/favor/stocks`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012460489>
pub static GET_FAVOR_STOCKS: Operation = Operation {
    title: "条件查询批次列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012460489",
        "https://pay.weixin.qq.com/doc/v3/partner/4012460518",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::text("stock_creator_mchid", "创建批次的商户号").required(),
        Field::text("create_start_time", "起始时间"),
        Field::text("create_end_time", "终止时间"),
        Field::text("status", "").values(GET_FAVOR_STOCKS_QUERY_STATUS_VALUES),
    ],
    answer: &[
        Field::integer("total_count", "批次总数").required(),
        Field::integer("limit", "分页大小").required(),
        Field::integer("offset", "分页页码").required(),
        Field::list("data", "批次详情", &Kind::Object(GET_FAVOR_STOCKS_ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_favor_stocks", "GET", "/v3/marketing/favor/stocks")
};

/// 查询批次详情: `GET /v3/marketing/favor/stocks/{stock_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012460564>
pub static GET_FAVOR_STOCKS_STOCK_ID: Operation = Operation {
    title: "查询批次详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012460564",
        "https://pay.weixin.qq.com/doc/v3/partner/4012460606",
    ],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    query: GET_FAVOR_STOCKS_STOCK_ID_QUERY,
    answer: &[
        Field::text("stock_name", "批次名称").required(),
        Field::text("available_begin_time", "开始时间").required(),
        Field::text("available_end_time", "结束时间").required(),
        Field::object("stock_use_rule", "发放规则", STOCK_USE_RULE).required(),
        Field::boolean("no_cash", "是否无资金流").required(),
        Field::text("stock_type", "").values(BODY_STOCK_TYPE_VALUES).required(),
        Field::text("stock_id", "批次号"),
        Field::text("stock_creator_mchid", "创建批次的商户号"),
        Field::text("status", "").values(GET_FAVOR_STOCKS_QUERY_STATUS_VALUES),
        Field::text("description", "使用说明").required(),
        Field::text("create_time", "创建时间"),
        Field::text("start_time", "激活批次的时间"),
        Field::text("stop_time", "终止批次的时间"),
        Field::boolean("singleitem", "是否单品优惠"),
        Field::object("cut_to_message", "减至批次特定信息", CUT_TO_MESSAGE),
        Field::integer("distributed_coupons", "已发券数量"),
        Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
        Field::list("available_region_list", "消费金可用地域", &Kind::Object(AVAILABLE_REGION_LIST)),
        Field::list("available_industry_list", "消费金可用行业", &Kind::TEXT),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_favor_stocks_stock_id", "GET", "/v3/marketing/favor/stocks/{stock_id}")
};

/// 查询代金券可用单品: `GET /v3/marketing/favor/stocks/{stock_id}/items`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012463442>
pub static GET_FAVOR_STOCKS_STOCK_ID_ITEMS: Operation = Operation {
    title: "查询代金券可用单品",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012463442",
        "https://pay.weixin.qq.com/doc/v3/partner/4012463475",
    ],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    query: &[
        Field::text("stock_creator_mchid", "创建批次的商户号").required(),
        Field::integer("offset", "分页页码").required(),
        Field::text("limit", "分页大小").required(),
    ],
    answer: &[
        Field::integer("total_count", "可用单品编码总数").required(),
        Field::list("data", "可用单品编码", &Kind::TEXT),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::text("stock_id", "批次号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_favor_stocks_stock_id_items",
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/items",
    )
};

/// 查询代金券可用商户: `GET /v3/marketing/favor/stocks/{stock_id}/merchants`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012463358>
pub static GET_FAVOR_STOCKS_STOCK_ID_MERCHANTS: Operation = Operation {
    title: "查询代金券可用商户",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012463358",
        "https://pay.weixin.qq.com/doc/v3/partner/4012463409",
    ],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    query: &[
        Field::integer("offset", "分页页码").required(),
        Field::text("limit", "分页大小").required(),
        Field::text("stock_creator_mchid", "创建批次的商户号").required(),
    ],
    answer: &[
        Field::integer("total_count", "可用商户总数量").required(),
        Field::list("data", "可用商户列表", &Kind::TEXT),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::text("stock_id", "批次号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_favor_stocks_stock_id_merchants",
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/merchants",
    )
};

/// 修改可用单品编码: `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017164667>
pub static POST_FAVOR_STOCKS_STOCK_ID_MODIFY_GOODS_ID: Operation = Operation {
    title: "修改可用单品编码",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4017164667"],
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("stock_creator_mchid", "创建批次的商户号").required(),
        Field::list("add_goods_id_list", "增加单品编码列表", &Kind::TEXT),
        Field::list("delete_goods_id_list", "删除单品编码列表", &Kind::TEXT),
    ],
    answer: &[Field::text("pause_time", "生效时间").required(), Field::text("stock_id", "批次号").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_favor_stocks_stock_id_modify_goods_id",
        "POST",
        "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
    )
};

/// 暂停代金券批次: `POST /v3/marketing/favor/stocks/{stock_id}/pause`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012460305>
pub static POST_FAVOR_STOCKS_STOCK_ID_PAUSE: Operation = Operation {
    title: "暂停代金券批次",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012460305",
        "https://pay.weixin.qq.com/doc/v3/partner/4012460340",
    ],
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: GET_FAVOR_STOCKS_STOCK_ID_QUERY,
    answer: &[Field::text("pause_time", "暂停时间").required(), Field::text("stock_id", "批次号").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_favor_stocks_stock_id_pause",
        "POST",
        "/v3/marketing/favor/stocks/{stock_id}/pause",
    )
};

/// 下载批次退款明细: `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012463523>
pub static GET_FAVOR_STOCKS_STOCK_ID_REFUND_FLOW: Operation = Operation {
    title: "下载批次退款明细",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012463523",
        "https://pay.weixin.qq.com/doc/v3/partner/4012463548",
    ],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    answer: GET_FAVOR_STOCKS_STOCK_ID_REFUND_FLOW_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_favor_stocks_stock_id_refund_flow",
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/refund-flow",
    )
};

/// 获取批次退款明细下载链接: `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`.
pub static GET_FAVOR_STOCKS_STOCK_ID_REFUND_FLOW_BY_DAY: Operation = Operation {
    title: "获取批次退款明细下载链接",
    status: &["needs-assessment"],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    query: GET_FAVOR_STOCKS_STOCK_ID_REFUND_FLOW_BY_DAY_QUERY,
    answer: &[
        Field::text("url", "下载链接").required(),
        Field::text("stock_refundflow_hash", "账单文件摘要").required(),
        Field::text("stock_refundflow_count", "账单记录总条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_favor_stocks_stock_id_refund_flow_by_day",
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",
    )
};

/// 重启代金券批次: `POST /v3/marketing/favor/stocks/{stock_id}/restart`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012460411>
pub static POST_FAVOR_STOCKS_STOCK_ID_RESTART: Operation = Operation {
    title: "重启代金券批次",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012460411",
        "https://pay.weixin.qq.com/doc/v3/partner/4012460448",
    ],
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: GET_FAVOR_STOCKS_STOCK_ID_QUERY,
    answer: &[Field::text("restart_time", "生效时间").required(), Field::text("stock_id", "批次号").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_favor_stocks_stock_id_restart",
        "POST",
        "/v3/marketing/favor/stocks/{stock_id}/restart",
    )
};

/// 激活代金券批次: `POST /v3/marketing/favor/stocks/{stock_id}/start`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012460137>
pub static POST_FAVOR_STOCKS_STOCK_ID_START: Operation = Operation {
    title: "激活代金券批次",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012460137",
        "https://pay.weixin.qq.com/doc/v3/partner/4012460237",
    ],
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: GET_FAVOR_STOCKS_STOCK_ID_QUERY,
    answer: &[Field::text("start_time", "生效时间").required(), Field::text("stock_id", "批次号").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_favor_stocks_stock_id_start",
        "POST",
        "/v3/marketing/favor/stocks/{stock_id}/start",
    )
};

/// 下载批次核销明细: `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012463585>
pub static GET_FAVOR_STOCKS_STOCK_ID_USE_FLOW: Operation = Operation {
    title: "下载批次核销明细",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012463585",
        "https://pay.weixin.qq.com/doc/v3/partner/4012463698",
    ],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    answer: GET_FAVOR_STOCKS_STOCK_ID_REFUND_FLOW_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_favor_stocks_stock_id_use_flow",
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/use-flow",
    )
};

/// 获取批次核销明细下载链接: `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`.
pub static GET_FAVOR_STOCKS_STOCK_ID_USE_FLOW_BY_DAY: Operation = Operation {
    title: "获取批次核销明细下载链接",
    status: &["needs-assessment"],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_STOCKS_STOCK_ID_VARIABLES,
    query: GET_FAVOR_STOCKS_STOCK_ID_REFUND_FLOW_BY_DAY_QUERY,
    answer: &[
        Field::text("url", "下载链接").required(),
        Field::text("stock_useflow_hash", "账单文件摘要").required(),
        Field::text("stock_useflow_count", "账单记录总条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_favor_stocks_stock_id_use_flow_by_day",
        "GET",
        "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
    )
};

/// 发放代金券: `POST /v3/marketing/favor/users/{openid}/coupons`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012463767>
pub static POST_FAVOR_USERS_OPENID_COUPONS: Operation = Operation {
    title: "发放代金券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012463767",
        "https://pay.weixin.qq.com/doc/v3/partner/4012463807",
    ],
    variables: POST_FAVOR_USERS_OPENID_COUPONS_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("stock_id", "批次号").required(),
        Field::text("out_request_no", "商户单据号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("stock_creator_mchid", "创建批次的商户号").required(),
        Field::integer("coupon_value", "指定面额发券"),
        Field::integer("coupon_minimum", "指定面额发券"),
    ],
    answer: POST_BANK_FAVOR_USERS_OPENID_BANK_MULTI_ACTIVITY_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_favor_users_openid_coupons",
        "POST",
        "/v3/marketing/favor/users/{openid}/coupons",
    )
};

/// 根据商户号查用户的券: `GET /v3/marketing/favor/users/{openid}/coupons`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534690>
pub static GET_FAVOR_USERS_OPENID_COUPONS: Operation = Operation {
    title: "根据商户号查用户的券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534690",
        "https://pay.weixin.qq.com/doc/v3/partner/4012494237",
    ],
    repeat: Repeat::Harmless,
    variables: POST_FAVOR_USERS_OPENID_COUPONS_VARIABLES,
    query: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("stock_id", "批次号"),
        Field::text("status", "").values(GET_FAVOR_USERS_OPENID_COUPONS_QUERY_STATUS_VALUES),
        Field::text("creator_mchid", "创建批次的商户号"),
        Field::text("sender_mchid", "批次发放商户号"),
        Field::text("available_mchid", "可用商户号"),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
        Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
    ],
    answer: &[
        Field::integer("total_count", "总数量").required(),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::list("data", "结果集", &Kind::Object(GET_FAVOR_USERS_OPENID_COUPONS_ANSWER_DATA)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_favor_users_openid_coupons", "GET", "/v3/marketing/favor/users/{openid}/coupons")
};

/// 查询代金券详情: `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012486942>
pub static GET_FAVOR_USERS_OPENID_COUPONS_COUPON_ID: Operation = Operation {
    title: "查询代金券详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012486942",
        "https://pay.weixin.qq.com/doc/v3/partner/4012492796",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("openid", "用户openid").required(), Field::text("coupon_id", "代金券id").required()],
    query: GET_BANK_FAVOR_USERS_OPENID_COUPONS_COUPON_ID_QUERY,
    answer: &[
        Field::text("stock_creator_mchid", "创建批次的商户号"),
        Field::text("stock_id", "批次号"),
        Field::text("coupon_id", "代金券id"),
        Field::text("coupon_name", "代金券名称"),
        Field::text("status", "").values(DATA_STATUS_VALUES),
        Field::text("description", "使用说明"),
        Field::text("create_time", "领券时间"),
        Field::text("coupon_type", "").values(DATA_COUPON_TYPE_VALUES),
        Field::text("start_time", "激活批次的时间"),
        Field::text("stop_time", "终止批次的时间"),
        Field::boolean("singleitem", "是否单品优惠"),
        Field::object("cut_to_message", "减至批次特定信息", CUT_TO_MESSAGE),
        Field::text("available_begin_time", "可用开始时间"),
        Field::text("available_end_time", "可用结束时间"),
        Field::object("normal_coupon_information", "固定面额满减券使用规则", BODY_COUPON_USE_RULE_FIXED_NORMAL_COUPON),
        Field::object("consume_information", "已实扣代金券核销信息", CONSUME_INFORMATION),
        Field::integer("available_balance", "剩余金额"),
        Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_favor_users_openid_coupons_coupon_id",
        "GET",
        "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
    )
};

/// 按区域查询品牌加价购活动: `GET /v3/marketing/goods-subsidy-activity/activities`.
///
/// <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>
pub static GET_GOODS_SUBSIDY_ACTIVITY_ACTIVITIES: Operation = Operation {
    title: "按区域查询品牌加价购活动",
    links: &["https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("city_id", "活动所属城市的ID").required(),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "最大返回的活动数").required(),
    ],
    answer: &[
        Field::integer("total_count", "小店活动门店总数"),
        Field::list("data", "小店活动门店集合", &Kind::Object(GET_GOODS_SUBSIDY_ACTIVITY_ACTIVITIES_ANSWER_DATA)),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_goods_subsidy_activity_activities",
        "GET",
        "/v3/marketing/goods-subsidy-activity/activities",
    )
};

/// 门店报名品牌加价购活动: `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`.
///
/// <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>
pub static POST_GOODS_SUBSIDY_ACTIVITY_ACTIVITY_ACTIVITY_ID_APPLY: Operation = Operation {
    title: "门店报名品牌加价购活动",
    links: &["https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html"],
    variables: POST_GOODS_SUBSIDY_ACTIVITY_ACTIVITY_ACTIVITY_ID_APPLY_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("caller_merchant_id", "调用报名活动API的商户的商户号").required(),
        Field::list("apply_infos", "门店报名信息", &Kind::Object(APPLY_INFOS)).required(),
    ],
    answer: &[
        Field::text("return_message", "返回结果文案"),
        Field::list("failed_apply_infos", "失败的报名记录", &Kind::Object(APPLY_INFOS)),
        Field::list("succeed_apply_infos", "成功的报名记录", &Kind::Object(APPLY_INFOS)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_goods_subsidy_activity_activity_activity_id_apply",
        "POST",
        "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
    )
};

/// 锁定品牌加价购活动资格: `POST /v3/marketing/goods-subsidy-activity/qualification/lock`.
///
/// <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>
pub static POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_LOCK: Operation = Operation {
    title: "锁定品牌加价购活动资格",
    links: &["https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html"],
    content: Content::Json,
    body: POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_LOCK_BODY,
    answer: POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_LOCK_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_goods_subsidy_activity_qualification_lock",
        "POST",
        "/v3/marketing/goods-subsidy-activity/qualification/lock",
    )
};

/// 解锁品牌加价购活动资格: `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`.
///
/// <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>
pub static POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_UNLOCK: Operation = Operation {
    title: "解锁品牌加价购活动资格",
    links: &["https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html"],
    content: Content::Json,
    body: POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_LOCK_BODY,
    answer: POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_LOCK_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_goods_subsidy_activity_qualification_unlock",
        "POST",
        "/v3/marketing/goods-subsidy-activity/qualification/unlock",
    )
};

/// 添加零售小店活动业务代理: `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012384327>
pub static PUT_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVE: Operation = Operation {
    title: "添加零售小店活动业务代理",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012384327",
        "https://pay.weixin.qq.com/doc/v3/partner/4012384386",
    ],
    variables: PUT_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::list("representative_info_list", "业务代理信息列表", &Kind::Object(REPRESENTATIVE_INFO_LIST)).required(),
        Field::text("out_request_no", "请求业务单据号").required(),
        Field::text("add_time", "添加时间"),
    ],
    answer: &[
        Field::text("activity_id", "零售小店活动ID").required(),
        Field::list(
            "failed_representative_info_list",
            "添加失败业务代理信息列表",
            &Kind::Object(REPRESENTATIVE_INFO_LIST),
        ),
        Field::text("add_time", "添加时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "put_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative",
        "PUT",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    )
};

/// 删除零售小店活动业务代理: `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012384344>
pub static DELETE_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVE: Operation = Operation {
    title: "删除零售小店活动业务代理",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012384344",
        "https://pay.weixin.qq.com/doc/v3/partner/4012384399",
    ],
    variables: PUT_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::list("representative_info_list", "业务代理信息列表", &Kind::Object(REPRESENTATIVE_INFO_LIST)).required(),
        Field::text("out_request_no", "请求业务单据号").required(),
        Field::text("delete_time", "删除时间").required(),
    ],
    answer: &[
        Field::text("activity_id", "零售小店活动ID").required(),
        Field::list(
            "failed_representative_info_list",
            "删除失败业务代理信息列表",
            &Kind::Object(REPRESENTATIVE_INFO_LIST),
        ),
        Field::text("delete_time", "删除时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "delete_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative",
        "DELETE",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    )
};

/// 查询零售小店活动业务代理: `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012384347>
pub static GET_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVES: Operation = Operation {
    title: "查询零售小店活动业务代理",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012384347",
        "https://pay.weixin.qq.com/doc/v3/partner/4012384405",
    ],
    repeat: Repeat::Harmless,
    variables: PUT_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVE_VARIABLES,
    query: GET_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVES_QUERY,
    answer: &[
        Field::integer("total_count", "小店活动业代总数"),
        Field::list("data", "小店活动业代集合", &Kind::Object(REPRESENTATIVE_INFO_LIST)),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representatives",
        "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
    )
};

/// 生成小店活动物料码: `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012384337>
pub static POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS: Operation = Operation {
    title: "生成小店活动物料码",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012384337",
        "https://pay.weixin.qq.com/doc/v3/partner/4012384395",
    ],
    variables: POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "请求业务单据").required(),
        Field::integer("material_num", "生成物料码数量").required(),
    ],
    answer: &[Field::list("material_list", "成功的物料码列表", &Kind::Object(MATERIAL_LIST))],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_materials",
        "POST",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
    )
};

/// 添加小店活动门店: `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012384359>
pub static POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_STORES: Operation = Operation {
    title: "添加小店活动门店",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012384359",
        "https://pay.weixin.qq.com/doc/v3/partner/4012384421",
    ],
    variables: POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "请求业务单据").required(),
        Field::text("add_time", "添加时间").required(),
        Field::list("stores", "待新增的小店活动门店列表", &Kind::Object(STORES)).required(),
    ],
    answer: &[
        Field::text("add_time", "添加时间"),
        Field::list("failed_stores", "添加失败的小店活动门店列表", &Kind::Object(STORES)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
        "POST",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    )
};

/// 删除小店活动门店: `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012384363>
pub static DELETE_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_STORES: Operation = Operation {
    title: "删除小店活动门店",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012384363",
        "https://pay.weixin.qq.com/doc/v3/partner/4012384431",
    ],
    variables: POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "请求业务单据").required(),
        Field::text("delete_time", "删除时间").required(),
        Field::list("stores", "待删除的小店活动门店列表", &Kind::Object(STORES)).required(),
    ],
    answer: &[
        Field::text("delete_time", "删除时间"),
        Field::list("failed_stores", "删除失败的小店活动门店列表", &Kind::Object(STORES)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "delete_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
        "DELETE",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    )
};

/// 查询小店活动门店列表: `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012384355>
pub static GET_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_STORES: Operation = Operation {
    title: "查询小店活动门店列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012384355",
        "https://pay.weixin.qq.com/doc/v3/partner/4012384414",
    ],
    repeat: Repeat::Harmless,
    variables: POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS_VARIABLES,
    query: GET_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVES_QUERY,
    answer: &[
        Field::integer("total_count", "小店活动门店总数"),
        Field::list("data", "小店活动门店集合", &Kind::Object(STORES)),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
        "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    )
};

/// 查询小店活动门店详情: `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012384379>
pub static GET_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_STORES_STORE_CODE: Operation = Operation {
    title: "查询小店活动门店详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012384379",
        "https://pay.weixin.qq.com/doc/v3/partner/4012384437",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("brand_id", "品牌ID").required(), Field::text("store_code", "门店编码").required()],
    answer: &[Field::text("store_code", "门店编码"), Field::text("store_name", "门店名称")],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_store_code",
        "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
    )
};

/// 创建活动: `POST /v3/marketing/membercard-activity/activities`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012553030>
pub static POST_MEMBERCARD_ACTIVITY_ACTIVITIES: Operation = Operation {
    title: "创建活动",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012553030",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714463",
    ],
    content: Content::Json,
    body: &[
        Field::text("card_id", "会员卡ID").required(),
        Field::text("activity_name", "活动名称").required(),
        Field::text("activity_type", "").values(ACTIVITY_TYPE_VALUES).required(),
        Field::text("begin_time", "活动开始时间").required(),
        Field::text("end_time", "活动结束时间").required(),
        Field::object("award_send_period", "发放时间段", AWARD_SEND_PERIOD),
        Field::list("stock_list", "优惠券列表", &Kind::Object(STOCK_LIST)),
        Field::text("out_request_no", "商户请求单号").required(),
        Field::object("pay_activity_setting", "支付后活动设置", PAY_ACTIVITY_SETTING),
        Field::object("miniprogram_activity_setting", "支付前会员活动设置", MINIPROGRAM_ACTIVITY_SETTING),
    ],
    answer: GET_MEMBERCARD_ACTIVITY_ACTIVITIES_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_membercard_activity_activities",
        "POST",
        "/v3/marketing/membercard-activity/activities",
    )
};

/// 查询活动列表: `GET /v3/marketing/membercard-activity/activities`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012553261>
pub static GET_MEMBERCARD_ACTIVITY_ACTIVITIES: Operation = Operation {
    title: "查询活动列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012553261",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714468",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("limit", "最大资源条数"),
        Field::integer("offset", "请求资源起始位置"),
        Field::text("activity_type", "").values(ACTIVITY_TYPE_VALUES).required(),
        Field::text("card_id", "会员卡ID"),
        Field::text("activity_status", "").values(ACTIVITY_STATUS_VALUES),
    ],
    answer: &[
        Field::list("data", "活动详情", &Kind::Object(GET_MEMBERCARD_ACTIVITY_ACTIVITIES_ANSWER_DATA)),
        Field::integer("offset", "请求资源起始位置"),
        Field::integer("limit", "最大资源条数"),
        Field::integer("total_count", "资源总条数"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_membercard_activity_activities",
        "GET",
        "/v3/marketing/membercard-activity/activities",
    )
};

/// 查询活动详情: `GET /v3/marketing/membercard-activity/activities/{activity_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012553365>
pub static GET_MEMBERCARD_ACTIVITY_ACTIVITIES_ACTIVITY_ID: Operation = Operation {
    title: "查询活动详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012553365",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714471",
    ],
    repeat: Repeat::Harmless,
    variables: POST_GOODS_SUBSIDY_ACTIVITY_ACTIVITY_ACTIVITY_ID_APPLY_VARIABLES,
    answer: GET_MEMBERCARD_ACTIVITY_ACTIVITIES_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_membercard_activity_activities_activity_id",
        "GET",
        "/v3/marketing/membercard-activity/activities/{activity_id}",
    )
};

/// 终止活动: `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012553381>
pub static POST_MEMBERCARD_ACTIVITY_ACTIVITIES_ACTIVITY_ID_TERMINATE: Operation = Operation {
    title: "终止活动",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012553381",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714466",
    ],
    variables: POST_GOODS_SUBSIDY_ACTIVITY_ACTIVITY_ACTIVITY_ID_APPLY_VARIABLES,
    answer: &[Field::text("activity_id", "活动ID").required(), Field::text("terminate_time", "终止时间")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_membercard_activity_activities_activity_id_terminate",
        "POST",
        "/v3/marketing/membercard-activity/activities/{activity_id}/terminate",
    )
};

/// 获取用户信息（跳转型激活）: `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012550779>
pub static GET_MEMBERCARD_OPEN_ACTIVATE_INFORMATIONS_ACTIVATE_TICKET: Operation = Operation {
    title: "获取用户信息（跳转型激活）",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012550779",
        "https://pay.weixin.qq.com/doc/v3/partner/4012727881",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("activate_ticket", "激活ticket").required()],
    answer: &[
        Field::text("nickname", "微信昵称"),
        Field::text("head_image_url", "微信头像url"),
        Field::object("user_information", "用户开卡时填写的个人信息", USER_INFORMATION),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_membercard_open_activate_informations_activate_ticket",
        "GET",
        "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
    )
};

/// 设置回调地址: `PATCH /v3/marketing/membercard-open/callback`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012552251>
pub static PATCH_MEMBERCARD_OPEN_CALLBACK: Operation = Operation {
    title: "设置回调地址",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012552251",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714353",
    ],
    content: Content::Json,
    body: PATCH_MEMBERCARD_OPEN_CALLBACK_BODY,
    answer: PATCH_MEMBERCARD_OPEN_CALLBACK_ANSWER,
    reply: Reply::Json,
    ..Operation::new("patch_v3_marketing_membercard_open_callback", "PATCH", "/v3/marketing/membercard-open/callback")
};

/// 查询回调地址: `GET /v3/marketing/membercard-open/callback`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012552275>
pub static GET_MEMBERCARD_OPEN_CALLBACK: Operation = Operation {
    title: "查询回调地址",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012552275",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714354",
    ],
    repeat: Repeat::Harmless,
    answer: PATCH_MEMBERCARD_OPEN_CALLBACK_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_membercard_open_callback", "GET", "/v3/marketing/membercard-open/callback")
};

/// 创建会员卡模板: `POST /v3/marketing/membercard-open/cards`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012545584>
pub static POST_MEMBERCARD_OPEN_CARDS: Operation = Operation {
    title: "创建会员卡模板",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012545584",
        "https://pay.weixin.qq.com/doc/v3/partner/4012708314",
    ],
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppId").required(),
        Field::text("logo_url", "会员卡logo").required(),
        Field::object("brand", "品牌信息", BRAND).required(),
        Field::text("title", "卡名称").required(),
        Field::text("background_picture_url", "会员卡背景图").required(),
        Field::text("description", "使用须知").required(),
        Field::text("service_phone", "服务电话"),
        Field::text("code_type", "").values(CODE_TYPE_VALUES).required(),
        Field::integer("total_quantity", "会员卡总库存"),
        Field::object("date_information", "有效期", DATE_INFORMATION).required(),
        Field::text("code_mode", "").values(CODE_MODE_VALUES).required(),
        Field::boolean("need_display_level", "是否展示会员等级"),
        Field::text("init_level", "会员初始等级"),
        Field::text("out_request_no", "商户请求单号").required(),
        Field::object("balance_information", "储值信息", BALANCE_INFORMATION),
        Field::object("user_information_form", "开卡信息", USER_INFORMATION_FORM),
        Field::object("additional_statement", "商户补充声明", ADDITIONAL_STATEMENT),
        Field::boolean("need_dynamic_code", "是否启用动态码"),
    ],
    answer: GET_MEMBERCARD_OPEN_CARDS_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_membercard_open_cards", "POST", "/v3/marketing/membercard-open/cards")
};

/// 查询会员卡模板列表: `GET /v3/marketing/membercard-open/cards`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012547108>
pub static GET_MEMBERCARD_OPEN_CARDS: Operation = Operation {
    title: "查询会员卡模板列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012547108",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709010",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("brand_id", "品牌id"),
        Field::text("appid", "商户AppId"),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
    ],
    answer: &[
        Field::integer("total_count", "总数量").required(),
        Field::integer("limit", "分页大小").required(),
        Field::integer("offset", "分页页码").required(),
        Field::list("data", "会员卡列表", &Kind::Object(GET_MEMBERCARD_OPEN_CARDS_ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_membercard_open_cards", "GET", "/v3/marketing/membercard-open/cards")
};

/// 查询会员卡模板信息: `GET /v3/marketing/membercard-open/cards/{card_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012547650>
pub static GET_MEMBERCARD_OPEN_CARDS_CARD_ID: Operation = Operation {
    title: "查询会员卡模板信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012547650",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709168",
    ],
    repeat: Repeat::Harmless,
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES,
    answer: GET_MEMBERCARD_OPEN_CARDS_ANSWER_DATA,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_membercard_open_cards_card_id",
        "GET",
        "/v3/marketing/membercard-open/cards/{card_id}",
    )
};

/// 修改会员卡模板信息: `PATCH /v3/marketing/membercard-open/cards/{card_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012549567>
pub static PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID: Operation = Operation {
    title: "修改会员卡模板信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012549567",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709882",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppId"),
        Field::text("logo_url", "会员卡logo"),
        Field::text("title", "卡名称"),
        Field::text("background_picture_url", "会员卡背景图"),
        Field::text("description", "使用须知"),
        Field::text("service_phone", "服务电话"),
        Field::integer("total_quantity", "会员卡总库存"),
        Field::object("date_information", "有效期", BODY_DATE_INFORMATION),
        Field::boolean("need_display_level", "是否展示会员等级"),
        Field::text("init_level", "会员初始等级"),
        Field::object("balance_information", "储值信息", BALANCE_INFORMATION),
        Field::object("user_information_form", "开卡信息", BODY_USER_INFORMATION_FORM),
        Field::object("additional_statement", "商户补充声明", ADDITIONAL_STATEMENT),
        Field::text("code_mode", "").values(CODE_MODE_VALUES),
        Field::text("code_type", "").values(CODE_TYPE_VALUES),
        Field::boolean("need_dynamic_code", "是否启用动态码"),
    ],
    ..Operation::new(
        "patch_v3_marketing_membercard_open_cards_card_id",
        "PATCH",
        "/v3/marketing/membercard-open/cards/{card_id}",
    )
};

/// 删除会员卡模板: `DELETE /v3/marketing/membercard-open/cards/{card_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012549682>
pub static DELETE_MEMBERCARD_OPEN_CARDS_CARD_ID: Operation = Operation {
    title: "删除会员卡模板",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012549682",
        "https://pay.weixin.qq.com/doc/v3/partner/4012726840",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES,
    ..Operation::new(
        "delete_v3_marketing_membercard_open_cards_card_id",
        "DELETE",
        "/v3/marketing/membercard-open/cards/{card_id}",
    )
};

/// 导入会员Code: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012545728>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_DEPOSIT: Operation = Operation {
    title: "导入会员Code",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012545728",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709031",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES,
    content: Content::Json,
    body: &[Field::list("code", "会员卡code", &Kind::TEXT)],
    answer: &[Field::list(
        "data",
        "导入结果",
        &Kind::Object(POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_DEPOSIT_ANSWER_DATA),
    )],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_codes_deposit",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
    )
};

/// 查询用户会员卡信息: `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012547768>
pub static GET_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE: Operation = Operation {
    title: "查询用户会员卡信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012547768",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709442",
    ],
    repeat: Repeat::Harmless,
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_VARIABLES,
    answer: &[
        Field::text("card_id", "会员卡id"),
        Field::text("code", "会员卡code"),
        Field::text("openid", "用户标识"),
        Field::text("membership_number", "会员卡编号"),
        Field::text("level", "用户等级"),
        Field::text("nickname", "微信昵称"),
        Field::text("head_image_url", "微信头像url"),
        Field::text("background_picture_url", "会员卡背景图"),
        Field::integer("balance", "用户储值余额"),
        Field::text("user_card_status", "").values(USER_CARD_STATUS_VALUES),
        Field::object("user_information", "用户开卡时填写的个人信息", ANSWER_USER_INFORMATION),
        Field::integer("bonus_value", "用户当前积分"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_membercard_open_cards_card_id_codes_code",
        "GET",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
    )
};

/// 修改用户会员卡信息: `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012549292>
pub static PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE: Operation = Operation {
    title: "修改用户会员卡信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012549292",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709735",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("membership_number", "会员卡编号"),
        Field::text("background_picture_url", "会员卡背景图"),
        Field::text("level", "用户等级"),
        Field::text("out_request_no", "商户请求单号"),
        Field::object("balance_information", "用户储值变更信息", BODY_BALANCE_INFORMATION),
        Field::boolean("need_inform_balance", "是否发送储值变更通知"),
        Field::boolean("need_inform_level", "是否发送等级变更通知"),
    ],
    ..Operation::new(
        "patch_v3_marketing_membercard_open_cards_card_id_codes_code",
        "PATCH",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
    )
};

/// 激活会员卡（跳转型激活）: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012550809>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_ACTIVATE: Operation = Operation {
    title: "激活会员卡（跳转型激活）",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012550809",
        "https://pay.weixin.qq.com/doc/v3/partner/4012728123",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_VARIABLES,
    content: Content::Json,
    body: &[Field::text("membership_number", "会员卡编号")],
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_codes_code_activate",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
    )
};

/// 设置支付后展示的积分到账: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012551350>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_BONUS_COMMIT: Operation = Operation {
    title: "设置支付后展示的积分到账",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012551350",
        "https://pay.weixin.qq.com/doc/v3/partner/4012729634",
    ],
    variables: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_BONUS_COMMIT_VARIABLES,
    content: Content::Json,
    body: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_BONUS_COMMIT_BODY,
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_commit",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
    )
};

/// 支付结果页展示会员积分: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012595808>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_BONUS_PREPARE: Operation = Operation {
    title: "支付结果页展示会员积分",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012595808",
        "https://pay.weixin.qq.com/doc/v3/partner/4012729629",
    ],
    variables: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_BONUS_COMMIT_VARIABLES,
    content: Content::Json,
    body: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_BONUS_COMMIT_BODY,
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_prepare",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
    )
};

/// 设置会员权益: `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012551213>
pub static PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_RIGHTS: Operation = Operation {
    title: "设置会员权益",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012551213",
        "https://pay.weixin.qq.com/doc/v3/partner/4012729622",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::integer("before_bonus_value", "变更前的会员积分值"),
        Field::integer("bonus_value", "变更后的会员积分值"),
        Field::integer("add_bonus_value", "会员积分变动值"),
        Field::text("out_request_no", "商户请求单号").required(),
        Field::boolean("need_inform_bonus", "是否发送积分变更通知"),
        Field::text("member_price_word", "会员专享价文案"),
        Field::text("fapiao_jump_word", "会员发票跳转文案"),
        Field::object("guide", "会员专属咨询信息", GUIDE),
    ],
    ..Operation::new(
        "patch_v3_marketing_membercard_open_cards_card_id_codes_code_rights",
        "PATCH",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
    )
};

/// 设置会员服务项用户信息: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017166964>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_SET_SERVICE_MODULE_DATA: Operation = Operation {
    title: "设置会员服务项用户信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017166964",
        "https://pay.weixin.qq.com/doc/v3/partner/4017176090",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "商户请求单号").required(),
        Field::text("service_module_id", "会员服务项ID").required(),
        Field::object("state_setting", "服务状态设置", STATE_SETTING).required(),
    ],
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
    )
};

/// 作废用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012549677>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_UNAVAILABLE: Operation = Operation {
    title: "作废用户会员卡",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012549677",
        "https://pay.weixin.qq.com/doc/v3/partner/4012726955",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_VARIABLES,
    content: Content::Json,
    body: &[Field::text("reason", "失效理由")],
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_codes_code_unavailable",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
    )
};

/// 加密code解码（跳转型激活）: `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012550742>
pub static GET_MEMBERCARD_OPEN_CARDS_CARD_ID_DECRYPT_CODE: Operation = Operation {
    title: "加密code解码（跳转型激活）",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012550742",
        "https://pay.weixin.qq.com/doc/v3/partner/4012727758",
    ],
    repeat: Repeat::Harmless,
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES,
    query: &[Field::text("encrypt_code", "加密code").required()],
    answer: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_DECRYPT_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_membercard_open_cards_card_id_decrypt_code",
        "GET",
        "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
    )
};

/// 商户预授权: `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012550867>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PERMISSION_TOKENS: Operation = Operation {
    title: "商户预授权",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012550867",
        "https://pay.weixin.qq.com/doc/v3/partner/4012728179",
    ],
    variables: &[Field::text("card_id", "会员卡模板id").required()],
    content: Content::Json,
    body: &[
        Field::text("activate_type", "激活类型").required(),
        Field::boolean("navigate_back_previous_page", "设置用户在开卡完成后"),
        Field::text("activate_url", "跳转激活的url"),
        Field::text("activate_appid", "跳转激活的appid"),
        Field::text("activate_path", "跳转激活的path"),
        Field::text("outer_str", "自定义场景值"),
    ],
    answer: &[Field::text("permission_token", "预授权token").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_permission_tokens",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
    )
};

/// 根据手机号导入用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012550535>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PHONE_MEMBERCARD_IMPORT: Operation = Operation {
    title: "根据手机号导入用户会员卡",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012550535",
        "https://pay.weixin.qq.com/doc/v3/partner/4012727629",
    ],
    variables: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PHONE_MEMBERCARD_IMPORT_VARIABLES,
    headers: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PHONE_MEMBERCARD_IMPORT_HEADERS,
    content: Content::Json,
    body: &[
        Field::of("encrypted_phone_number", "用户加密手机号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("code", "会员卡code"),
        Field::text("out_request_no", "商户请求单号").required(),
    ],
    answer: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_DECRYPT_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_phone_membercard_import",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
    )
};

/// 创建会员卡二维码: `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012550605>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_QRCODE: Operation = Operation {
    title: "创建会员卡二维码",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012550605",
        "https://pay.weixin.qq.com/doc/v3/partner/4012727701",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("activate_type", "").values(ACTIVATE_TYPE_VALUES).required(),
        Field::text("activate_url", "跳转激活的url"),
        Field::text("activate_appid", "跳转激活的appid"),
        Field::text("activate_path", "跳转激活的path"),
        Field::text("outer_str", "自定义场景值"),
    ],
    answer: &[Field::text("url", "二维码对应的url").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_qrcode",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/qrcode",
    )
};

/// 设置会员卡模板权益项: `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012551219>
pub static PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_RIGHTS: Operation = Operation {
    title: "设置会员卡模板权益项",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012551219",
        "https://pay.weixin.qq.com/doc/v3/partner/4012729618",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::boolean("show_bonus", "是否展示会员积分").required(),
        Field::boolean("show_favor", "是否展示会员优惠").required(),
        Field::object("bonus", "会员积分", BONUS),
        Field::object("favor", "会员优惠", FAVOR),
        Field::boolean("show_fapiao", "是否展示会员发票"),
        Field::object("fapiao", "会员发票", FAPIAO),
        Field::boolean("show_guide", "是否展示会员专属咨询"),
        Field::object("guide", "会员专属咨询信息", GUIDE),
    ],
    ..Operation::new(
        "patch_v3_marketing_membercard_open_cards_card_id_rights",
        "PATCH",
        "/v3/marketing/membercard-open/cards/{card_id}/rights",
    )
};

/// 添加会员卡服务项: `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017167277>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES: Operation = Operation {
    title: "添加会员卡服务项",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017167277",
        "https://pay.weixin.qq.com/doc/v3/partner/4017176338",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_module_id", "会员服务项ID").required(),
        Field::object("jump_miniprogram", "跳转小程序", JUMP_MINIPROGRAM).required(),
    ],
    answer: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_service_modules",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/service-modules",
    )
};

/// 修改会员卡服务项: `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017167417>
pub static PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_SERVICE_MODULE_ID: Operation = Operation {
    title: "修改会员卡服务项",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017167417",
        "https://pay.weixin.qq.com/doc/v3/partner/4017176491",
    ],
    variables: PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_SERVICE_MODULE_ID_VARIABLES,
    content: Content::Json,
    body: &[Field::object("jump_miniprogram", "跳转小程序", JUMP_MINIPROGRAM).required()],
    answer: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id",
        "PATCH",
        "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
    )
};

/// 移除会员卡服务项: `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017167557>
pub static DELETE_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_SERVICE_MODULE_ID: Operation = Operation {
    title: "移除会员卡服务项",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017167557",
        "https://pay.weixin.qq.com/doc/v3/partner/4017176594",
    ],
    variables: PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_SERVICE_MODULE_ID_VARIABLES,
    ..Operation::new(
        "delete_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id",
        "DELETE",
        "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
    )
};

/// 老会员卡模板升级: `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012545673>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_UPGRADE: Operation = Operation {
    title: "老会员卡模板升级",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012545673",
        "https://pay.weixin.qq.com/doc/v3/partner/4012708437",
    ],
    variables: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_VARIABLES,
    content: Content::Json,
    body: &[Field::text("brand_id", "品牌id").required(), Field::text("appid", "商户AppId").required()],
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_upgrade",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/upgrade",
    )
};

/// 根据openid导入用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012549739>
pub static POST_MEMBERCARD_OPEN_CARDS_CARD_ID_USERS_IMPORT: Operation = Operation {
    title: "根据openid导入用户会员卡",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012549739",
        "https://pay.weixin.qq.com/doc/v3/partner/4012727561",
    ],
    variables: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PHONE_MEMBERCARD_IMPORT_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("openid", "用户标识").required(),
        Field::text("code", "会员卡code"),
        Field::text("out_request_no", "商户请求单号").required(),
    ],
    answer: GET_MEMBERCARD_OPEN_CARDS_CARD_ID_DECRYPT_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_membercard_open_cards_card_id_users_import",
        "POST",
        "/v3/marketing/membercard-open/cards/{card_id}/users/import",
    )
};

/// 导入加密手机号提醒会员领卡: `POST /v3/marketing/membercard-open/phonenumber-member/import`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017166226>
pub static POST_MEMBERCARD_OPEN_PHONENUMBER_MEMBER_IMPORT: Operation = Operation {
    title: "导入加密手机号提醒会员领卡",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017166226",
        "https://pay.weixin.qq.com/doc/v3/partner/4017171998",
    ],
    headers: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PHONE_MEMBERCARD_IMPORT_HEADERS,
    content: Content::Json,
    body: &[
        Field::object("member_information", "会员信息", MEMBER_INFORMATION).required(),
        Field::of("encrypted_phone_number", "加密手机号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("outer_str", "自定义场景值"),
    ],
    ..Operation::new(
        "post_v3_marketing_membercard_open_phonenumber_member_import",
        "POST",
        "/v3/marketing/membercard-open/phonenumber-member/import",
    )
};

/// 通过加密手机号查询会员领卡状态: `GET /v3/marketing/membercard-open/phonenumber-member/search`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017166232>
pub static GET_MEMBERCARD_OPEN_PHONENUMBER_MEMBER_SEARCH: Operation = Operation {
    title: "通过加密手机号查询会员领卡状态",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017166232",
        "https://pay.weixin.qq.com/doc/v3/partner/4017172062",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("card_id", "会员卡id").required(),
        Field::of("encrypted_phone_number", "加密手机号", Kind::Sealed(Seal::PlatformKey)).required(),
    ],
    headers: POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PHONE_MEMBERCARD_IMPORT_HEADERS,
    answer: &[
        Field::text("receive_status", "").values(RECEIVE_STATUS_VALUES).required(),
        Field::object("user_card_information", "用户会员卡信息", USER_CARD_INFORMATION),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_membercard_open_phonenumber_member_search",
        "GET",
        "/v3/marketing/membercard-open/phonenumber-member/search",
    )
};

/// 查询用户在品牌下所有会员卡: `GET /v3/marketing/membercard-open/user/cards`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012549255>
pub static GET_MEMBERCARD_OPEN_USER_CARDS: Operation = Operation {
    title: "查询用户在品牌下所有会员卡",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012549255",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709674",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("openid", "用户标识").required(),
        Field::text("appid", "商户AppId"),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
    ],
    answer: &[
        Field::list("data", "会员卡列表", &Kind::Object(GET_MEMBERCARD_OPEN_USER_CARDS_ANSWER_DATA)),
        Field::integer("total_count", "总数量").required(),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_membercard_open_user_cards", "GET", "/v3/marketing/membercard-open/user/cards")
};

/// 创建投放计划: `POST /v3/marketing/partner/delivery-plan/delivery-plans`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016184554>
pub static POST_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS: Operation = Operation {
    title: "创建投放计划",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016184554"],
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "创建请求单号").required(),
        Field::text("brand_id", "创建投放计划的品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "批次ID").required(),
        Field::text("plan_name", "投放计划名称"),
        Field::integer("total_count", "总库存"),
        Field::integer("user_limit", "单用户限领"),
        Field::integer("daily_limit", "单日限领"),
        Field::text("delivery_start_time", "开始可用时间"),
        Field::text("delivery_end_time", "结束可用时间"),
        Field::text("recommend_word", "营销标签"),
        Field::boolean("reuse_coupon_config", "是否复用商品券和批次信息"),
        Field::text("usage_mode", "").values(USAGE_MODE_VALUES),
        Field::text("stock_bundle_id", "投放批次组ID"),
    ],
    answer: POST_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_delivery_plan_delivery_plans",
        "POST",
        "/v3/marketing/partner/delivery-plan/delivery-plans",
    )
};

/// 分页查询投放计划列表: `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016184563>
pub static GET_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_BRAND_ID_DELIVERY_PLANS: Operation = Operation {
    title: "分页查询投放计划列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016184563"],
    repeat: Repeat::Harmless,
    variables: POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS_VARIABLES,
    query: &[
        Field::integer("page_size", "分页大小"),
        Field::integer("offset", "分页起始位置"),
        Field::text("plan_state", "").values(PLAN_STATE_VALUES),
        Field::text("audit_state", "").values(AUDIT_STATE_VALUES),
        Field::text("plan_id", "投放计划ID"),
    ],
    answer: &[
        Field::integer("total_count", "资源总条数"),
        Field::list("plan_list", "投放计划列表", &Kind::Object(PLAN)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_partner_delivery_plan_delivery_plans_brand_id_delivery_plans",
        "GET",
        "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
    )
};

/// 更新投放计划: `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016184594>
pub static PATCH_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_PLAN_ID: Operation = Operation {
    title: "更新投放计划",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016184594"],
    variables: PATCH_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_PLAN_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::object("modify_content", "修改内容", MODIFY_CONTENT).required(),
        Field::text("out_request_no", "修改请求单号"),
    ],
    answer: POST_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_marketing_partner_delivery_plan_delivery_plans_plan_id",
        "PATCH",
        "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
    )
};

/// 终止投放计划: `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016184572>
pub static POST_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_PLAN_ID_TERMINATE: Operation = Operation {
    title: "终止投放计划",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016184572"],
    variables: PATCH_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_PLAN_ID_VARIABLES,
    ..Operation::new(
        "post_v3_marketing_partner_delivery_plan_delivery_plans_plan_id_terminate",
        "POST",
        "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
    )
};

/// 设置投放计划回调地址: `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016184598>
pub static POST_PARTNER_DELIVERY_PLAN_SP_MCHID_NOTIFY_URL: Operation = Operation {
    title: "设置投放计划回调地址",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016184598"],
    variables: &[Field::text("sp_mchid", "服务商商户号").required()],
    content: Content::Json,
    body: PATCH_MEMBERCARD_OPEN_CALLBACK_BODY,
    answer: &[Field::text("notify_url", "通知地址").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_delivery_plan_sp_mchid_notify_url",
        "POST",
        "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
    )
};

/// 提交图片生成任务: `POST /v3/marketing/partner/product-coupon/image-generation-tasks`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017327735>
pub static POST_PARTNER_PRODUCT_COUPON_IMAGE_GENERATION_TASKS: Operation = Operation {
    title: "提交图片生成任务",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4017327735",
        "https://pay.weixin.qq.com/doc/v3/partner/4017327752",
    ],
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("task_id", "图片生成的任务ID").required(),
        Field::text("image_generation_type", "").values(IMAGE_GENERATION_TYPE_VALUES).required(),
        Field::object("combine_image", "拼图数据", COMBINE_IMAGE),
        Field::object("cut_out", "抠图数据", CUT_OUT),
    ],
    answer: &[Field::text("task_id", "图片生成的任务ID").required(), Field::text("brand_id", "品牌ID").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_image_generation_tasks",
        "POST",
        "/v3/marketing/partner/product-coupon/image-generation-tasks",
    )
};

/// 查询图片生成任务执行结果: `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017327739>
pub static GET_PARTNER_PRODUCT_COUPON_IMAGE_GENERATION_TASKS_TASK_ID: Operation = Operation {
    title: "查询图片生成任务执行结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4017327739",
        "https://pay.weixin.qq.com/doc/v3/partner/4017327753",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("task_id", "图片生成的任务ID").required()],
    query: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("image_generation_type", "").values(IMAGE_GENERATION_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("task_id", "图片生成的任务ID").required(),
        Field::text("image_generation_type", "").values(IMAGE_GENERATION_TYPE_VALUES).required(),
        Field::text("task_state", "").values(TASK_STATE_VALUES).required(),
        Field::object("combine_image_result", "拼图结果", COMBINE_IMAGE_RESULT),
        Field::object("cut_out_result", "生成商品图结果", COMBINE_IMAGE_RESULT),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_partner_product_coupon_image_generation_tasks_task_id",
        "GET",
        "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
    )
};

/// 图片上传: `POST /v3/marketing/partner/product-coupon/media/upload-image`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781275>
pub static POST_PARTNER_PRODUCT_COUPON_MEDIA_UPLOAD_IMAGE: Operation = Operation {
    title: "图片上传",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015781275"],
    content: Content::Form,
    body: POST_FAVOR_MEDIA_IMAGE_UPLOAD_BODY,
    answer: POST_FAVOR_MEDIA_IMAGE_UPLOAD_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_media_upload_image",
        "POST",
        "/v3/marketing/partner/product-coupon/media/upload-image",
    )
};

/// 设置商品券事件通知地址: `POST /v3/marketing/partner/product-coupon/notify-configs`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781286>
pub static POST_PARTNER_PRODUCT_COUPON_NOTIFY_CONFIGS: Operation = Operation {
    title: "设置商品券事件通知地址",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781286",
        "https://pay.weixin.qq.com/doc/v3/partner/4016435719",
    ],
    content: Content::Json,
    body: &[Field::text("notify_url", "通知URL地址").required()],
    answer: POST_PARTNER_PRODUCT_COUPON_NOTIFY_CONFIGS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_notify_configs",
        "POST",
        "/v3/marketing/partner/product-coupon/notify-configs",
    )
};

/// 获取商品券事件通知地址: `GET /v3/marketing/partner/product-coupon/notify-configs`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781284>
pub static GET_PARTNER_PRODUCT_COUPON_NOTIFY_CONFIGS: Operation = Operation {
    title: "获取商品券事件通知地址",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781284",
        "https://pay.weixin.qq.com/doc/v3/partner/4016435718",
    ],
    repeat: Repeat::Harmless,
    answer: POST_PARTNER_PRODUCT_COUPON_NOTIFY_CONFIGS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_partner_product_coupon_notify_configs",
        "GET",
        "/v3/marketing/partner/product-coupon/notify-configs",
    )
};

/// 创建商品券: `POST /v3/marketing/partner/product-coupon/product-coupons`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781289>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS: Operation = Operation {
    title: "创建商品券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781289",
        "https://pay.weixin.qq.com/doc/v3/partner/4016434630",
    ],
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("out_request_no", "创建请求单号").required(),
        Field::text("scope", "").values(SCOPE_VALUES).required(),
        Field::text("type", "").values(STOCK_TYPE_VALUES).required(),
        Field::text("usage_mode", "").values(BODY_USAGE_MODE_VALUES).required(),
        Field::object("single_usage_info", "单券模式信息", SINGLE_USAGE_INFO),
        Field::object("sequential_usage_info", "多次优惠模式信息", SEQUENTIAL_USAGE_INFO),
        Field::object("display_info", "展示信息", DISPLAY_INFO).required(),
        Field::text("out_product_no", "外部商品ID"),
        Field::object("stock", "批次信息", STOCK).required(),
    ],
    answer: &[
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("scope", "").values(SCOPE_VALUES).required(),
        Field::text("type", "").values(STOCK_TYPE_VALUES).required(),
        Field::text("usage_mode", "").values(BODY_USAGE_MODE_VALUES).required(),
        Field::object("single_usage_info", "单券模式信息", SINGLE_USAGE_INFO),
        Field::object("sequential_usage_info", "多次优惠模式信息", SEQUENTIAL_USAGE_INFO),
        Field::object("display_info", "展示信息", DISPLAY_INFO).required(),
        Field::text("out_product_no", "外部商品ID"),
        Field::object("stock", "批次信息", ANSWER_STOCK).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_product_coupons",
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons",
    )
};

/// 修改商品券: `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781296>
pub static PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID: Operation = Operation {
    title: "修改商品券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781296",
        "https://pay.weixin.qq.com/doc/v3/partner/4016434633",
    ],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("out_request_no", "修改请求单号").required(),
        Field::object("display_info", "展示信息", DISPLAY_INFO).required(),
    ],
    answer: ANSWER_PRODUCT_COUPON,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id",
        "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    )
};

/// 查询商品券: `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781292>
pub static GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID: Operation = Operation {
    title: "查询商品券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781292",
        "https://pay.weixin.qq.com/doc/v3/partner/4016434632",
    ],
    repeat: Repeat::Harmless,
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_VARIABLES,
    query: POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS_VARIABLES,
    answer: ANSWER_PRODUCT_COUPON,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id",
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    )
};

/// 失效商品券: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781290>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_DEACTIVATE: Operation = Operation {
    title: "失效商品券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781290",
        "https://pay.weixin.qq.com/doc/v3/partner/4016434631",
    ],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_VARIABLES,
    content: Content::Json,
    body: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_DEACTIVATE_BODY,
    answer: ANSWER_PRODUCT_COUPON,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_deactivate",
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    )
};

/// 添加商品券批次组: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016280622>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES: Operation = Operation {
    title: "添加商品券批次组",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016280622"],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("out_request_no", "创建请求单号").required(),
        Field::object("stock_bundle", "批次组信息", STOCK_BUNDLE).required(),
    ],
    answer: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles",
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    )
};

/// 修改商品券批次组: `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016280633>
pub static PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID: Operation =
    Operation {
        title: "修改商品券批次组",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4016280633"],
        variables:
            PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_VARIABLES,
        content: Content::Json,
        body: &[
            Field::text("out_request_no", "修改请求单号").required(),
            Field::text("remark", "备注"),
            Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO),
            Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO),
            Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG),
            Field::text("store_scope", "").values(STORE_SCOPE_VALUES),
            Field::text("brand_id", "品牌ID").required(),
        ],
        answer: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_ANSWER,
        reply: Reply::Json,
        ..Operation::new(
            "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id",
            "PATCH",
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
        )
    };

/// 批次组批量关联门店: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016280620>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES: Operation = Operation {
    title: "批次组批量关联门店",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016280620"],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_VARIABLES,
    content: Content::Json,
    body: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES_BODY,
    answer: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_associate_stores", "POST", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores")
};

/// 批次组批量取消关联门店: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016280629>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_DISASSOCIATE_STORES: Operation = Operation {
    title: "批次组批量取消关联门店",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016280629"],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_VARIABLES,
    content: Content::Json,
    body: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES_BODY,
    answer: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_DISASSOCIATE_STORES_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_disassociate_stores", "POST", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores")
};

/// 修改商品券批次组发放预算: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016280642>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_UPDATE_BUDGET:
    Operation = Operation {
    title: "修改商品券批次组发放预算",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016280642"],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "修改请求单号").required(),
        Field::text("update_mode", "").values(UPDATE_MODE_VALUES).required(),
        Field::integer("current_max_count", "当前批次发放次数总上限"),
        Field::integer("target_max_count", "目标批次发放次数总上限"),
        Field::integer("current_max_count_per_day", "当前批次每日发放次数上限"),
        Field::integer("target_max_count_per_day", "目标批次每日发放次数上限"),
        Field::text("brand_id", "品牌ID").required(),
    ],
    answer: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_update_budget",
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    )
};

/// 添加商品券批次: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781304>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS: Operation = Operation {
    title: "添加商品券批次",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015781304"],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("out_request_no", "创建请求单号").required(),
        Field::object("stock", "批次信息", BODY_STOCK).required(),
    ],
    answer: &[
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "批次ID").required(),
        Field::text("remark", "备注"),
        Field::text("coupon_code_mode", "").values(STOCK_COUPON_CODE_MODE_VALUES).required(),
        Field::object("coupon_code_count_info", "品牌方预上传的券Code数量信息", COUPON_CODE_COUNT_INFO),
        Field::object("stock_send_rule", "发放规则", STOCK_STOCK_SEND_RULE).required(),
        Field::object("single_usage_rule", "单券使用规则", STOCK_SINGLE_USAGE_RULE),
        Field::object("sequential_usage_rule", "多次优惠使用规则", SEQUENTIAL_USAGE_RULE),
        Field::object("usage_rule_display_info", "券使用规则展示信息", ANSWER_USAGE_RULE_DISPLAY_INFO).required(),
        Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO).required(),
        Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG).required(),
        Field::text("store_scope", "").values(STORE_SCOPE_VALUES).required(),
        Field::object("sent_count_info", "已发放次数", SENT_COUNT_INFO).required(),
        Field::text("state", "").values(ANSWER_STOCK_STATE_VALUES).required(),
        Field::text("deactivate_request_no", "失效请求单号"),
        Field::text("deactivate_time", "失效时间"),
        Field::text("deactivate_reason", "失效原因"),
        Field::text("brand_id", "品牌ID").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks",
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    )
};

/// 查询商品券批次列表: `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781553>
pub static GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS: Operation = Operation {
    title: "查询商品券批次列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781553",
        "https://pay.weixin.qq.com/doc/v3/partner/4016434641",
    ],
    repeat: Repeat::Harmless,
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_VARIABLES,
    query: &[
        Field::text("state", "").values(ANSWER_STOCK_STATE_VALUES),
        Field::integer("page_size", "分页大小"),
        Field::text("page_token", "分页Token"),
        Field::text("brand_id", "品牌ID").required(),
    ],
    answer: &[
        Field::integer("total_count", "总个数").required(),
        Field::text("next_page_token", "下一页Token"),
        Field::list(
            "stock_list",
            "批次列表",
            &Kind::Object(GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_ANSWER_STOCK_LIST),
        ),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks",
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    )
};

/// 修改商品券指定批次: `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781556>
pub static PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID: Operation = Operation {
    title: "修改商品券指定批次",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015781556"],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("out_request_no", "修改请求单号").required(),
        Field::text("remark", "备注"),
        Field::object("usage_rule_display_info", "券使用规则展示信息", USAGE_RULE_DISPLAY_INFO),
        Field::object("coupon_display_info", "用户商品券展示信息", STOCK_COUPON_DISPLAY_INFO),
        Field::object("notify_config", "事件通知配置", NOTIFY_CONFIG),
        Field::text("store_scope", "").values(STORE_SCOPE_VALUES),
    ],
    answer: GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_ANSWER_STOCK_LIST,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id",
        "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    )
};

/// 查询商品券指定批次: `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781542>
pub static GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID: Operation = Operation {
    title: "查询商品券指定批次",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781542",
        "https://pay.weixin.qq.com/doc/v3/partner/4016434649",
    ],
    repeat: Repeat::Harmless,
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_VARIABLES,
    query: POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS_VARIABLES,
    answer: GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_ANSWER_STOCK_LIST,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id",
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    )
};

/// 批次关联门店: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781302>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_ASSOCIATE_STORES: Operation = Operation {
    title: "批次关联门店",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015781302"],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES_BODY,
    answer: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associate_stores", "POST", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores")
};

/// 查询批次关联门店列表: `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781546>
pub static GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_ASSOCIATED_STORES: Operation =
    Operation {
        title: "查询批次关联门店列表",
        links: &[
            "https://pay.weixin.qq.com/doc/v3/partner/4015781546",
            "https://pay.weixin.qq.com/doc/v3/partner/4016434665",
        ],
        repeat: Repeat::Harmless,
        variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_VARIABLES,
        query: &[
            Field::integer("page_size", "分页大小"),
            Field::text("page_token", "分页Token"),
            Field::text("brand_id", "品牌ID").required(),
        ],
        answer: &[
            Field::integer("total_count", "总个数").required(),
            Field::text("next_page_token", "下一页Token"),
            Field::list("store_list", "门店列表", &Kind::Object(STORE_LIST)),
        ],
        reply: Reply::Json,
        ..Operation::new(
            "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores",
            "GET",
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
        )
    };

/// 失效商品券批次: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781532>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_DEACTIVATE: Operation =
    Operation {
        title: "失效商品券批次",
        links: &[
            "https://pay.weixin.qq.com/doc/v3/partner/4015781532",
            "https://pay.weixin.qq.com/doc/v3/partner/4016434661",
        ],
        variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_VARIABLES,
        content: Content::Json,
        body: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_DEACTIVATE_BODY,
        answer: GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_ANSWER_STOCK_LIST,
        reply: Reply::Json,
        ..Operation::new(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_deactivate",
            "POST",
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
        )
    };

/// 批次取消关联门店: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781537>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_DISASSOCIATE_STORES: Operation = Operation {
    title: "批次取消关联门店",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015781537"],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES_BODY,
    answer: POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_DISASSOCIATE_STORES_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_disassociate_stores", "POST", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores")
};

/// 修改商品券批次发放预算: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781561>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_UPDATE_BUDGET: Operation =
    Operation {
        title: "修改商品券批次发放预算",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4015781561"],
        variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_VARIABLES,
        content: Content::Json,
        body: &[
            Field::text("brand_id", "品牌ID").required(),
            Field::text("out_request_no", "修改请求单号").required(),
            Field::text("update_mode", "").values(UPDATE_MODE_VALUES).required(),
            Field::integer("current_max_count", "当前批次发放次数总上限"),
            Field::integer("target_max_count", "目标批次发放次数总上限"),
            Field::integer("current_max_count_per_day", "当前批次每日发放次数上限"),
            Field::integer("target_max_count_per_day", "目标批次每日发放次数上限"),
        ],
        answer: GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_ANSWER_STOCK_LIST,
        reply: Reply::Json,
        ..Operation::new(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_update_budget",
            "POST",
            "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
        )
    };

/// 预上传券Code: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781572>
pub static POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_UPLOAD_COUPON_CODES:
    Operation = Operation {
    title: "预上传券Code",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781572",
        "https://pay.weixin.qq.com/doc/v3/partner/4016434668",
    ],
    variables: PATCH_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("out_request_no", "请求单号").required(),
        Field::list("code_list", "券Code列表", &Kind::TEXT).required(),
    ],
    answer: &[
        Field::integer("total_count", "去重后券Code总数").required(),
        Field::list("success_code_list", "上传成功的券Code列表", &Kind::TEXT),
        Field::list("failed_code_list", "上传失败的券Code列表", &Kind::TEXT),
        Field::list("already_exist_code_list", "已经存在的券Code列表", &Kind::TEXT),
        Field::list("duplicate_code_list", "重复的券Code列表", &Kind::TEXT),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes",
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    )
};

/// 向用户发放商品券批次组: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016280664>
pub static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES: Operation = Operation {
    title: "向用户发放商品券批次组",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016280664"],
    variables: POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_bundle_id", "批次组ID").required(),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("send_request_no", "发券请求单号").required(),
        Field::text("attach", "自定义附加信息"),
        Field::object("coupon_tag_info", "用户商品券标签信息", COUPON_TAG_INFO),
    ],
    answer: POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_users_openid_coupon_bundles",
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
    )
};

/// 失效用户商品券组: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016280658>
pub static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_USER_COUPON_BUNDLE_ID_DEACTIVATE: Operation =
    Operation {
        title: "失效用户商品券组",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4016280658"],
        variables: &[
            Field::text("openid", "用户OpenID").required(),
            Field::text("user_coupon_bundle_id", "用户券组ID").required(),
        ],
        content: Content::Json,
        body: &[
            Field::text("brand_id", "品牌ID").required(),
            Field::text("product_coupon_id", "商品券ID").required(),
            Field::text("stock_bundle_id", "批次组ID").required(),
            Field::text("appid", "公众账号AppID").required(),
            Field::text("out_request_no", "失效请求单号").required(),
            Field::text("deactivate_reason", "失效原因").required(),
        ],
        answer: POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_ANSWER,
        reply: Reply::Json,
        ..Operation::new(
            "post_v3_marketing_partner_product_coupon_users_openid_coupon_bundles_user_coupon_bundle_id_deactivate",
            "POST",
            "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
        )
    };

/// 向用户发放商品券: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781605>
pub static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS: Operation = Operation {
    title: "向用户发放商品券",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015781605"],
    variables: POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "批次ID").required(),
        Field::text("coupon_code", "用户商品券Code"),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("send_request_no", "发券请求单号").required(),
        Field::text("attach", "自定义附加信息"),
        Field::object("coupon_tag_info", "用户商品券标签信息", BODY_COUPON_TAG_INFO),
    ],
    answer: &[
        Field::text("coupon_code", "用户商品券Code").required(),
        Field::text("coupon_state", "").values(USER_PRODUCT_COUPON_LIST_COUPON_STATE_VALUES).required(),
        Field::text("valid_begin_time", "有效期开始时间").required(),
        Field::text("valid_end_time", "有效期结束时间").required(),
        Field::text("receive_time", "领券时间").required(),
        Field::text("send_request_no", "发券请求单号").required(),
        Field::text("send_channel", "").values(SEND_CHANNEL_VALUES).required(),
        Field::text("confirm_request_no", "确认请求单号"),
        Field::text("confirm_time", "确认发放时间"),
        Field::text("deactivate_request_no", "失效请求单号"),
        Field::text("deactivate_time", "失效时间"),
        Field::text("deactivate_reason", "失效原因"),
        Field::object("single_usage_detail", "单券使用详情", PROGRESSIVE_BUNDLE_USAGE_DETAIL),
        Field::object("sequential_usage_detail", "多次优惠使用详情", SEQUENTIAL_USAGE_DETAIL),
        Field::object("product_coupon", "商品券信息", ANSWER_PRODUCT_COUPON).required(),
        Field::object("stock", "批次信息", POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_ANSWER_STOCK).required(),
        Field::text("attach", "自定义附加信息"),
        Field::text("channel_custom_info", "渠道自定义信息"),
        Field::text("brand_id", "品牌ID").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_users_openid_coupons",
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    )
};

/// 指定券状态查询用户商品券列表: `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781590>
pub static GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS: Operation = Operation {
    title: "指定券状态查询用户商品券列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781590",
        "https://pay.weixin.qq.com/doc/v3/partner/4016435703",
    ],
    repeat: Repeat::Harmless,
    variables: POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_VARIABLES,
    query: &[
        Field::text("product_coupon_id", "商品券ID"),
        Field::text("stock_id", "批次ID"),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("coupon_state", "").values(USER_PRODUCT_COUPON_LIST_COUPON_STATE_VALUES),
        Field::integer("page_size", "分页大小"),
        Field::text("page_token", "分页Token"),
        Field::text("brand_id", "品牌ID").required(),
    ],
    answer: &[
        Field::integer("total_count", "总个数").required(),
        Field::text("next_page_token", "下一页Token"),
        Field::list("user_coupon_list", "用户商品券列表", &Kind::Object(USER_COUPON_LIST)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_partner_product_coupon_users_openid_coupons",
        "GET",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    )
};

/// 查询用户商品券详情: `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781582>
pub static GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE: Operation = Operation {
    title: "查询用户商品券详情",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781582",
        "https://pay.weixin.qq.com/doc/v3/partner/4016435702",
    ],
    repeat: Repeat::Harmless,
    variables: GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_VARIABLES,
    query: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "批次ID").required(),
        Field::text("appid", "公众账号AppID").required(),
    ],
    answer: GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code",
        "GET",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
    )
};

/// 确认发放用户商品券: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781575>
pub static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_CONFIRM: Operation = Operation {
    title: "确认发放用户商品券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781575",
        "https://pay.weixin.qq.com/doc/v3/partner/4016435562",
    ],
    variables: GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "批次ID").required(),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("out_request_no", "确认发放请求单号").required(),
    ],
    answer: &[
        Field::text("coupon_code", "用户商品券Code").required(),
        Field::text("coupon_state", "").values(USER_PRODUCT_COUPON_LIST_COUPON_STATE_VALUES).required(),
        Field::text("valid_begin_time", "有效期开始时间").required(),
        Field::text("valid_end_time", "有效期结束时间").required(),
        Field::text("receive_time", "领券时间").required(),
        Field::text("send_request_no", "发券请求单号").required(),
        Field::text("send_channel", "").values(SEND_CHANNEL_VALUES).required(),
        Field::text("confirm_request_no", "确认请求单号"),
        Field::text("confirm_time", "确认发放时间"),
        Field::text("deactivate_request_no", "失效请求单号"),
        Field::text("deactivate_time", "失效时间"),
        Field::text("deactivate_reason", "失效原因"),
        Field::object("single_usage_detail", "单券使用详情", SINGLE_USAGE_DETAIL),
        Field::object("progressive_bundle_usage_detail", "多次优惠使用详情", SEQUENTIAL_USAGE_DETAIL),
        Field::object("product_coupon", "商品券信息", ANSWER_PRODUCT_COUPON).required(),
        Field::object(
            "stock",
            "批次信息",
            GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_ANSWER_STOCK_LIST,
        )
        .required(),
        Field::text("attach", "自定义附加信息"),
        Field::text("channel_custom_info", "渠道自定义信息"),
        Field::text("brand_id", "品牌ID").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_confirm",
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    )
};

/// 失效用户商品券: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781578>
pub static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_DEACTIVATE: Operation = Operation {
    title: "失效用户商品券",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015781578"],
    variables: GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "批次ID").required(),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("out_request_no", "失效请求单号").required(),
        Field::text("deactivate_reason", "失效原因").required(),
    ],
    answer: GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_deactivate",
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    )
};

/// 退券: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781599>
pub static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_RETURN: Operation = Operation {
    title: "退券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781599",
        "https://pay.weixin.qq.com/doc/v3/partner/4016435674",
    ],
    variables: GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "批次ID").required(),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("out_request_no", "退券请求单号").required(),
        Field::integer("sequential_coupon_index", "多次优惠索引"),
    ],
    answer: GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_return",
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    )
};

/// 核销用户商品券: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015781608>
pub static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_USE: Operation = Operation {
    title: "核销用户商品券",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015781608",
        "https://pay.weixin.qq.com/doc/v3/partner/4016435636",
    ],
    variables: GET_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPONS_COUPON_CODE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "批次ID").required(),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("use_time", "核销时间").required(),
        Field::object("associated_order_info", "关联微信支付订单信息", ASSOCIATED_ORDER_INFO).required(),
        Field::text("out_request_no", "核销请求单号").required(),
        Field::integer("sequential_coupon_index", "多次优惠索引"),
        Field::text("store_id", "核销门店ID"),
        Field::object(
            "associated_pay_score_order_info",
            "关联微信支付分订单信息",
            BODY_ASSOCIATED_PAY_SCORE_ORDER_INFO,
        ),
        Field::integer("saved_amount", "优惠金额"),
    ],
    answer: &[
        Field::text("coupon_code", "用户商品券Code").required(),
        Field::text("coupon_state", "").values(USER_PRODUCT_COUPON_LIST_COUPON_STATE_VALUES).required(),
        Field::text("valid_begin_time", "有效期开始时间").required(),
        Field::text("valid_end_time", "有效期结束时间").required(),
        Field::text("receive_time", "领券时间").required(),
        Field::text("send_request_no", "发券请求单号").required(),
        Field::text("send_channel", "").values(SEND_CHANNEL_VALUES).required(),
        Field::text("confirm_request_no", "确认请求单号"),
        Field::text("confirm_time", "确认发放时间"),
        Field::text("deactivate_request_no", "失效请求单号"),
        Field::text("deactivate_time", "失效时间"),
        Field::text("deactivate_reason", "失效原因"),
        Field::object("single_usage_detail", "单券使用详情", PROGRESSIVE_BUNDLE_USAGE_DETAIL),
        Field::object("sequential_usage_detail", "多次优惠使用详情", ANSWER_SEQUENTIAL_USAGE_DETAIL),
        Field::object("product_coupon", "商品券信息", ANSWER_PRODUCT_COUPON).required(),
        Field::object(
            "stock",
            "批次信息",
            GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_ANSWER_STOCK_LIST,
        )
        .required(),
        Field::text("attach", "自定义附加信息"),
        Field::text("channel_custom_info", "渠道自定义信息"),
        Field::text("brand_id", "品牌ID").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_use",
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    )
};

/// 向用户预发放商品券: `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016434365>
pub static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_PRE_SEND_COUPON: Operation = Operation {
    title: "向用户预发放商品券",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016434365"],
    variables: POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "批次ID").required(),
        Field::text("coupon_code", "用户商品券Code"),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("send_request_no", "发券请求单号").required(),
        Field::text("attach", "自定义附加信息"),
    ],
    answer: POST_BUSIFAVOR_PRODUCT_COUPONS_PRE_SEND_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon",
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
    )
};

/// 向用户预发放商品券批次组: `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016280670>
pub static POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_PRE_SEND_COUPON_BUNDLE: Operation = Operation {
    title: "向用户预发放商品券批次组",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016280670"],
    variables: POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_bundle_id", "批次组ID").required(),
        Field::text("appid", "公众账号AppID").required(),
        Field::text("send_request_no", "发券请求单号").required(),
        Field::text("attach", "自定义附加信息"),
    ],
    answer: POST_BUSIFAVOR_PRODUCT_COUPONS_PRE_SEND_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon_bundle",
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
    )
};

/// 查询合作关系列表: `GET /v3/marketing/partnerships`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012380536>
pub static GET_PARTNERSHIPS: Operation = Operation {
    title: "查询合作关系列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012380536",
        "https://pay.weixin.qq.com/doc/v3/partner/4012381479",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::of("partner", "", Kind::Encoded(PARTNER)),
        Field::of("authorized_data", "", Kind::Encoded(AUTHORIZED_DATA)),
        Field::integer("limit", "分页大小"),
        Field::integer("offset", "分页页码"),
    ],
    answer: &[
        Field::list("data", "合作关系结果集", &Kind::Object(GET_PARTNERSHIPS_ANSWER_DATA)),
        Field::integer("limit", "分页大小").required(),
        Field::integer("offset", "分页页码").required(),
        Field::integer("total_count", "总数量"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_partnerships", "GET", "/v3/marketing/partnerships")
};

/// 建立合作关系: `POST /v3/marketing/partnerships/build`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012380498>
pub static POST_PARTNERSHIPS_BUILD: Operation = Operation {
    title: "建立合作关系",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012380498",
        "https://pay.weixin.qq.com/doc/v3/partner/4012381469",
    ],
    headers: POST_PARTNERSHIPS_BUILD_HEADERS,
    content: Content::Json,
    body: POST_PARTNERSHIPS_BUILD_BODY,
    answer: &[
        Field::object("partner", "合作方信息", PARTNER).required(),
        Field::object("authorized_data", "被授权数据", BODY_AUTHORIZED_DATA).required(),
        Field::text("state", "").values(ANSWER_STATE_VALUES).required(),
        Field::text("build_time", "建立合作关系时间").required(),
        Field::text("create_time", "创建时间").required(),
        Field::text("update_time", "更新时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_partnerships_build", "POST", "/v3/marketing/partnerships/build")
};

/// 终止合作关系: `POST /v3/marketing/partnerships/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017164460>
pub static POST_PARTNERSHIPS_TERMINATE: Operation = Operation {
    title: "终止合作关系",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4017164460",
        "https://pay.weixin.qq.com/doc/v3/partner/4017171868",
    ],
    headers: POST_PARTNERSHIPS_BUILD_HEADERS,
    content: Content::Json,
    body: POST_PARTNERSHIPS_BUILD_BODY,
    answer: &[Field::text("terminate_time", "终止合作关系时间").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_marketing_partnerships_terminate", "POST", "/v3/marketing/partnerships/terminate")
};

/// 获取支付有礼活动列表: `GET /v3/marketing/paygiftactivity/activities`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012489126>
pub static GET_PAYGIFTACTIVITY_ACTIVITIES: Operation = Operation {
    title: "获取支付有礼活动列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012489126",
        "https://pay.weixin.qq.com/doc/v3/partner/4012493214",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::text("activity_name", "活动名称"),
        Field::text("activity_status", "").values(QUERY_ACTIVITY_STATUS_VALUES),
        Field::text("award_type", "").values(AWARD_TYPE_VALUES),
    ],
    answer: &[
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
        Field::integer("total_count", "总数"),
        Field::list("data", "结果集", &Kind::Object(GET_PAYGIFTACTIVITY_ACTIVITIES_ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_paygiftactivity_activities", "GET", "/v3/marketing/paygiftactivity/activities")
};

/// 查询活动详情接口: `GET /v3/marketing/paygiftactivity/activities/{activity_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012487971>
pub static GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID: Operation = Operation {
    title: "查询活动详情接口",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012487971",
        "https://pay.weixin.qq.com/doc/v3/partner/4012492967",
    ],
    repeat: Repeat::Harmless,
    variables: GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_VARIABLES,
    answer: &[
        Field::text("activity_id", "活动id"),
        Field::text("activity_type", "").values(ANSWER_ACTIVITY_TYPE_VALUES),
        Field::text("activity_status", "").values(QUERY_ACTIVITY_STATUS_VALUES),
        Field::text("creator_merchant_id", "创建商户号"),
        Field::text("belong_merchant_id", "所属商户号"),
        Field::text("pause_time", "活动暂停时间"),
        Field::text("recovery_time", "活动恢复时间"),
        Field::text("create_time", "活动创建时间"),
        Field::text("update_time", "活动更新时间"),
        Field::object("activity_base_info", "活动基本信息", ACTIVITY_BASE_INFO).required(),
        Field::object("advanced_setting", "活动高级设置", ADVANCED_SETTING),
        Field::object("award_send_rule", "活动奖品发放规则", ANSWER_AWARD_SEND_RULE).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_paygiftactivity_activities_activity_id",
        "GET",
        "/v3/marketing/paygiftactivity/activities/{activity_id}",
    )
};

/// 查询活动指定商品列表: `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012466448>
pub static GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_GOODS: Operation = Operation {
    title: "查询活动指定商品列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012466448",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466492",
    ],
    repeat: Repeat::Harmless,
    variables: GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_VARIABLES,
    query: GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_GOODS_QUERY,
    answer: &[
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
        Field::integer("total_count", "总数"),
        Field::text("activity_id", "活动id"),
        Field::list("data", "结果集", &Kind::Object(GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_GOODS_ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_paygiftactivity_activities_activity_id_goods",
        "GET",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/goods",
    )
};

/// 查询活动发券商户号: `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012466149>
pub static GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_MERCHANTS: Operation = Operation {
    title: "查询活动发券商户号",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012466149",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466191",
    ],
    repeat: Repeat::Harmless,
    variables: GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_VARIABLES,
    query: GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_GOODS_QUERY,
    answer: &[
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
        Field::integer("total_count", "总数"),
        Field::text("activity_id", "活动id"),
        Field::list("data", "结果集", &Kind::Object(GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_MERCHANTS_ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_paygiftactivity_activities_activity_id_merchants",
        "GET",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
    )
};

/// 新增活动发券商户号: `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012466671>
pub static POST_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_MERCHANTS_ADD: Operation = Operation {
    title: "新增活动发券商户号",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012466671",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466735",
    ],
    variables: GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::list("merchant_id_list", "发券商户号", &Kind::TEXT),
        Field::text("add_request_no", "请求业务单据号"),
    ],
    answer: &[
        Field::text("activity_id", "活动id"),
        Field::text("add_time", "添加时间"),
        Field::list(
            "invalid_merchant_id_list",
            "未通过规则校验的发券商户号列表",
            &Kind::Object(INVALID_MERCHANT_ID_LIST),
        ),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_add",
        "POST",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
    )
};

/// 删除活动发券商户号: `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012466787>
pub static POST_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_MERCHANTS_DELETE: Operation = Operation {
    title: "删除活动发券商户号",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012466787",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466827",
    ],
    variables: GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::list("merchant_id_list", "删除的发券商户号", &Kind::TEXT),
        Field::text("delete_request_no", "商户请求单号"),
    ],
    answer: &[Field::text("activity_id", "活动id"), Field::text("delete_time", "删除时间")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_delete",
        "POST",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
    )
};

/// 终止活动: `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012466523>
pub static POST_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_TERMINATE: Operation = Operation {
    title: "终止活动",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012466523",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466633",
    ],
    variables: GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_VARIABLES,
    answer: &[Field::text("activity_id", "活动id"), Field::text("terminate_time", "生效时间")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_paygiftactivity_activities_activity_id_terminate",
        "POST",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
    )
};

/// 创建全场满额送活动: `POST /v3/marketing/paygiftactivity/unique-threshold-activity`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012487898>
pub static POST_PAYGIFTACTIVITY_UNIQUE_THRESHOLD_ACTIVITY: Operation = Operation {
    title: "创建全场满额送活动",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012487898",
        "https://pay.weixin.qq.com/doc/v3/partner/4012492900",
    ],
    content: Content::Json,
    body: &[
        Field::object("activity_base_info", "活动基本信息", ACTIVITY_BASE_INFO).required(),
        Field::object("advanced_setting", "活动高级设置", BODY_ADVANCED_SETTING),
        Field::object("award_send_rule", "活动奖品发放规则", FULL_SEND_RULE).required(),
    ],
    answer: &[Field::text("activity_id", "活动id").required(), Field::text("create_time", "创建时间").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_paygiftactivity_unique_threshold_activity",
        "POST",
        "/v3/marketing/paygiftactivity/unique-threshold-activity",
    )
};

/// 创建自定义入口: `POST /v3/marketing/shopping-receipt/customentrances`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012526342>
pub static POST_SHOPPING_RECEIPT_CUSTOMENTRANCES: Operation = Operation {
    title: "创建自定义入口",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526342",
        "https://pay.weixin.qq.com/doc/v3/partner/4012697703",
    ],
    content: Content::Json,
    body: &[
        Field::text("custom_entrance_type", "").values(CUSTOM_ENTRANCE_TYPE_VALUES).required(),
        Field::text("subtitle", "副标题").required(),
        Field::text("goods_thumbnail_url", "展示商品信息"),
        Field::text("start_time", "自定义入口的开始时间").required(),
        Field::text("end_time", "自定义入口的结束时间").required(),
        Field::text("custom_entrance_state", "设置自定义入口的状态").values(CUSTOM_ENTRANCE_STATE_VALUES).required(),
        Field::text("brand_id", "自定义入口的归属品牌ID").required(),
        Field::text("out_request_no", "商户创建自定义入口的凭据号").required(),
        Field::object("jump_link", "自定义入口跳转信息", JUMP_LINK).required(),
    ],
    answer: POST_SHOPPING_RECEIPT_CUSTOMENTRANCES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_shopping_receipt_customentrances",
        "POST",
        "/v3/marketing/shopping-receipt/customentrances",
    )
};

/// 查询自定义入口: `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012526406>
pub static GET_SHOPPING_RECEIPT_CUSTOMENTRANCES_BRAND_ID: Operation = Operation {
    title: "查询自定义入口",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526406",
        "https://pay.weixin.qq.com/doc/v3/partner/4012698331",
    ],
    repeat: Repeat::Harmless,
    variables: GET_SHOPPING_RECEIPT_CUSTOMENTRANCES_BRAND_ID_VARIABLES,
    answer: POST_SHOPPING_RECEIPT_CUSTOMENTRANCES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_shopping_receipt_customentrances_brand_id",
        "GET",
        "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
    )
};

/// 更新自定义入口: `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012526475>
pub static PATCH_SHOPPING_RECEIPT_CUSTOMENTRANCES_BRAND_ID: Operation = Operation {
    title: "更新自定义入口",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526475",
        "https://pay.weixin.qq.com/doc/v3/partner/4012697769",
    ],
    variables: GET_SHOPPING_RECEIPT_CUSTOMENTRANCES_BRAND_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("custom_entrance_type", "").values(CUSTOM_ENTRANCE_TYPE_VALUES),
        Field::text("subtitle", "副标题"),
        Field::text("goods_thumbnail_url", "展示商品信息"),
        Field::text("custom_entrance_state", "设置自定义入口的状态").values(CUSTOM_ENTRANCE_STATE_VALUES),
        Field::text("start_time", "自定义入口的开始时间"),
        Field::text("end_time", "自定义入口的结束时间"),
        Field::text("out_request_no", "商户创建自定义入口的凭据号").required(),
        Field::object("jump_link", "自定义入口跳转信息", JUMP_LINK),
    ],
    answer: POST_SHOPPING_RECEIPT_CUSTOMENTRANCES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_marketing_shopping_receipt_customentrances_brand_id",
        "PATCH",
        "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
    )
};

/// 上传商家电子小票跳转信息: `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012443843>
pub static POST_SHOPPING_RECEIPT_MERCHANTSHOPPINGRECEIPTJUMPINFOS: Operation = Operation {
    title: "上传商家电子小票跳转信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012443843",
        "https://pay.weixin.qq.com/doc/v3/partner/4012443825",
    ],
    content: Content::Json,
    body: &[
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("transaction_mchid", "商户号"),
        Field::text("transaction_sub_mchid", "子商户号"),
        Field::text("openid", "下单用户OpenID").required(),
        Field::text("merchant_upload_time", "商户上传时间").required(),
        Field::object("jump_info", "跳转信息", JUMP_INFO).required(),
    ],
    answer: &[Field::object("merchant_jump_info", "商家电子小票跳转信息", MERCHANT_JUMP_INFO)],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_shopping_receipt_merchantshoppingreceiptjumpinfos",
        "POST",
        "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
    )
};

/// 上传电子小票: `POST /v3/marketing/shopping-receipt/shoppingreceipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012553506>
pub static POST_SHOPPING_RECEIPT_SHOPPINGRECEIPTS: Operation = Operation {
    title: "上传电子小票",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012553506",
        "https://pay.weixin.qq.com/doc/v3/partner/4012698614",
    ],
    headers: &[Field::text("Wechatpay-Serial", "平台公钥ID/平台公钥证书序列号")],
    content: Content::Form,
    body: &[
        Field::of("file", "图片文件", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(POST_SHOPPING_RECEIPT_SHOPPINGRECEIPTS_BODY_META)).required(),
    ],
    answer: &[Field::object("receipt", "电子小票上传信息", RECEIPT).required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_shopping_receipt_shoppingreceipts",
        "POST",
        "/v3/marketing/shopping-receipt/shoppingreceipts",
    )
};

/// 查询周周惠活动列表: `GET /v3/marketing/weekly-discount/activities`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml>
pub static GET_WEEKLY_DISCOUNT_ACTIVITIES: Operation = Operation {
    title: "查询周周惠活动列表",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml"],
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("limit", "最大资源条数").required(),
        Field::integer("offset", "请求资源起始位置").required(),
        Field::integer("applying_merchant_id", "报名商户号").required(),
        Field::integer("store_id", "报名商户门店号"),
        Field::integer("activity_area_code", "活动投放区域编码").required(),
        Field::text("activity_scene", "投放场景").required(),
    ],
    answer: &[
        Field::list("data", "周周惠活动详情", &Kind::Object(GET_WEEKLY_DISCOUNT_ACTIVITIES_ANSWER_DATA)).required(),
        Field::integer("offset", "请求资源起始位置").required(),
        Field::integer("limit", "最大资源条数").required(),
        Field::integer("total_count", "资源总条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_marketing_weekly_discount_activities", "GET", "/v3/marketing/weekly-discount/activities")
};

/// 查询周周惠活动详情: `GET /v3/marketing/weekly-discount/activities/{activity_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml>
pub static GET_WEEKLY_DISCOUNT_ACTIVITIES_ACTIVITY_ID: Operation = Operation {
    title: "查询周周惠活动详情",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml"],
    repeat: Repeat::Harmless,
    variables: POST_GOODS_SUBSIDY_ACTIVITY_ACTIVITY_ACTIVITY_ID_APPLY_VARIABLES,
    answer: &[
        Field::text("activity_id", "活动ID"),
        Field::text("activity_name", "活动名称").required(),
        Field::text("activity_scene", "活动投放场景").required(),
        Field::list("activity_area_code", "活动投放区域编码", &Kind::TEXT).required(),
        Field::text("activity_limit_pay", "活动指定付款方式"),
        Field::integer("activity_transaction_minimum_amount", "活动优惠门槛").required(),
        Field::integer("activity_coupon_amount", "活动优惠金额").required(),
        Field::list("activity_available_week", "活动可使用周期", &Kind::TEXT).required(),
        Field::integer("activity_max_amount", "活动预算").required(),
        Field::integer("activity_max_amount_per_day", "活动单天预算"),
        Field::text("activity_available_begin_time", "活动开始时间").required(),
        Field::text("activity_available_end_time", "活动结束时间").required(),
        Field::text("activity_state", "活动状态").required(),
        Field::text("activity_remark", "活动备注"),
        Field::text("activity_logo", "活动logo").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_weekly_discount_activities_activity_id",
        "GET",
        "/v3/marketing/weekly-discount/activities/{activity_id}",
    )
};

/// 报名周周惠活动: `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml>
pub static POST_WEEKLY_DISCOUNT_ACTIVITIES_ACTIVITY_ID_APPLY: Operation = Operation {
    title: "报名周周惠活动",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml"],
    variables: POST_GOODS_SUBSIDY_ACTIVITY_ACTIVITY_ACTIVITY_ID_APPLY_VARIABLES,
    content: Content::Json,
    body: &[
        Field::integer("applying_merchant_id", "报名商户号").required(),
        Field::integer("store_id", "报名商户门店号").required(),
    ],
    answer: &[
        Field::integer("activity_id", "报名成功的活动ID").required(),
        Field::text("success_time", "报名成功时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_weekly_discount_activities_activity_id_apply",
        "POST",
        "/v3/marketing/weekly-discount/activities/{activity_id}/apply",
    )
};

/// 为用户发银行提现免费券: `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml>
pub static POST_WITHDRAW_FAVOR_USERS_OPENID_COUPONS: Operation = Operation {
    title: "为用户发银行提现免费券",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml"],
    variables: GET_BUSIFAVOR_USERS_OPENID_COUPONS_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("mchid", "银行提现免费券批次创建方商户号").required(),
        Field::text("stock_id", "银行提现免费券批次ID").required(),
        Field::text("appid", "应用ID").required(),
        Field::text("send_request_no", "商户单据号").required(),
    ],
    answer: &[Field::text("coupon_id", "银行提现免费券ID"), Field::text("expire_time", "银行提现免费券过期时间")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_marketing_withdraw_favor_users_openid_coupons",
        "POST",
        "/v3/marketing/withdraw-favor/users/{openid}/coupons",
    )
};

/// 查询批次下用户银行提现免费券列表: `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml>
pub static GET_WITHDRAW_FAVOR_USERS_OPENID_COUPONS: Operation = Operation {
    title: "查询批次下用户银行提现免费券列表",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml"],
    repeat: Repeat::Harmless,
    variables: GET_BUSIFAVOR_USERS_OPENID_COUPONS_VARIABLES,
    query: &[
        Field::text("mchid", "银行提现免费券批次创建方商户号").required(),
        Field::text("stock_id", "银行提现免费券批次ID").required(),
        Field::text("appid", "应用ID").required(),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    answer: &[
        Field::list("data", "银行提现免费券列表", &Kind::Object(GET_WITHDRAW_FAVOR_USERS_OPENID_COUPONS_ANSWER_DATA))
            .required(),
        Field::integer("offset", "分页页码").required(),
        Field::integer("limit", "分页大小").required(),
        Field::integer("total_count", "查询结果总数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_marketing_withdraw_favor_users_openid_coupons",
        "GET",
        "/v3/marketing/withdraw-favor/users/{openid}/coupons",
    )
};
