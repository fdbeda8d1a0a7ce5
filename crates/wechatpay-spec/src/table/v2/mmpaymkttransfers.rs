// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/mmpaymkttransfers`

use crate::{Content, Field, Kind, Operation, Reply, Version};

static BILL_TYPE_VALUES: &[&str] = &["MCHT"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static STATUS_VALUES: &[&str] = &["SENDING", "SENT", "FAILED", "RECEIVED", "RFUND_ING", "REFUND"];

static SEND_TYPE_VALUES: &[&str] = &["API", "UPLOAD", "ACTIVITY"];

static HB_TYPE_VALUES: &[&str] = &["NORMAL", "GROUP"];

static HBINFO: &[Field] =
    &[Field::text("openid", "领取红包的Openid"), Field::integer("amount", "金额"), Field::text("rcv_time", "接收时间")];

static HBLIST: &[Field] = &[Field::list("hbinfo", "裂变红包领取列表", &Kind::Object(HBINFO))];

static ANSWER_STATUS_VALUES: &[&str] = &["SUCCESS", "FAILED", "PROCESSING"];

static CHECK_NAME_VALUES: &[&str] = &["FORCE_CHECK"];

static WW_MSG_TYPE_VALUES: &[&str] = &["NORMAL_MSG", "APPROVAL_MSG"];

static APPROVAL_TYPE_VALUES: &[i64] = &[1];

static VERSION_VALUES: &[&str] = &["1.0"];

static TYPE_VALUES: &[&str] = &["XML"];

static COUPON_STATE_VALUES: &[&str] = &["SENDED", "USED", "EXPIRED"];

static SEND_SOURCE_VALUES: &[&str] = &["FULL_SEND", "NORMAL"];

static IS_PARTIAL_USE_VALUES: &[&str] = &["1"];

static ANSWER_SEND_TYPE_VALUES: &[&str] = &["API"];

static AMT_TYPE_VALUES: &[&str] = &["ALL_RAND"];

static SCENE_ID_VALUES: &[&str] =
    &["PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7", "PRODUCT_8"];

static NOTIFY_WAY_VALUES: &[&str] = &["MINI_PROGRAM_JSAPI"];

/// 查询红包记录: `POST /mmpaymkttransfers/gethbinfo`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011981612>
pub static POST_GETHBINFO: Operation = Operation {
    title: "查询红包记录",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011981612",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937431",
        "https://pay.weixin.qq.com/doc/v2/partner/4011983160",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941290",
    ],
    version: Version::V2,
    status: &["private"],
    content: Content::Xml,
    body: &[
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("appid", "Appid").required(),
        Field::text("bill_type", "").values(BILL_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("detail_id", "红包单号").required(),
        Field::text("status", "").values(STATUS_VALUES).required(),
        Field::text("send_type", "").values(SEND_TYPE_VALUES).required(),
        Field::text("hb_type", "").values(HB_TYPE_VALUES).required(),
        Field::integer("total_num", "红包个数").required(),
        Field::integer("total_amount", "红包金额").required(),
        Field::text("reason", "失败原因"),
        Field::text("send_time", "红包发送时间").required(),
        Field::text("refund_time", "红包退款时间"),
        Field::integer("refund_amount", "红包退款金额"),
        Field::text("wishing", "祝福语"),
        Field::text("remark", "活动描述"),
        Field::text("act_name", "活动名称"),
        Field::object("hblist", "红包领取记录", HBLIST),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_gethbinfo", "POST", "/mmpaymkttransfers/gethbinfo")
};

/// 查询企业向微信用户个人付款: `POST /mmpaymkttransfers/gettransferinfo`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011989767>
pub static POST_GETTRANSFERINFO: Operation = Operation {
    title: "查询企业向微信用户个人付款",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011989767"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("partner_trade_no", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("appid", "Appid").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("partner_trade_no", "商户单号").required(),
        Field::text("appid", "Appid").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("detail_id", "付款单号").required(),
        Field::text("status", "").values(ANSWER_STATUS_VALUES).required(),
        Field::text("reason", "失败原因"),
        Field::text("openid", "收款用户openid").required(),
        Field::text("transfer_name", "收款用户姓名"),
        Field::integer("payment_amount", "付款金额").required(),
        Field::text("transfer_time", "转账时间").required(),
        Field::text("payment_time", "付款成功时间").required(),
        Field::text("desc", "企业付款备注").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_gettransferinfo", "POST", "/mmpaymkttransfers/gettransferinfo")
};

/// 向员工付款: `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`.
pub static POST_PROMOTION_PAYWWSPTRANS2POCKET: Operation = Operation {
    title: "向员工付款",
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号appid").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("partner_trade_no", "商户订单号").required(),
        Field::text("openid", "用户openid").required(),
        Field::text("check_name", "").values(CHECK_NAME_VALUES).required(),
        Field::text("re_user_name", "收款用户姓名"),
        Field::integer("amount", "金额").required(),
        Field::text("desc", "企业付款备注").required(),
        Field::text("spbill_create_ip", "Ip地址").required(),
        Field::text("workwx_sign", "企业微信签名"),
        Field::text("ww_msg_type", "").values(WW_MSG_TYPE_VALUES),
        Field::text("approval_number", "审批单号"),
        Field::integer("approval_type", "").numbers(APPROVAL_TYPE_VALUES),
        Field::text("act_name", "项目名称"),
        Field::text("agentid", "付款的应用id"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号appid"),
        Field::text("mch_id", "商户号"),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("partner_trade_no", "商户订单号").required(),
        Field::text("payment_no", "微信付款单号").required(),
        Field::text("payment_time", "付款成功时间").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new(
        "post_mmpaymkttransfers_promotion_paywwsptrans2pocket",
        "POST",
        "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
    )
};

/// 查询付款记录: `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`.
pub static POST_PROMOTION_QUERYWWSPTRANS2POCKET: Operation = Operation {
    title: "查询付款记录",
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("partner_trade_no", "商户订单号"),
        Field::text("mch_id", "商户号").required(),
        Field::text("appid", "Appid").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("partner_trade_no", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("detail_id", "红包单号").required(),
        Field::text("status", "").values(ANSWER_STATUS_VALUES).required(),
        Field::text("reason", "失败原因").required(),
        Field::text("transfer_name", "收款用户姓名"),
        Field::integer("payment_amount", "红包退款金额").required(),
        Field::text("transfer_time", "转账时间").required(),
        Field::text("desc", "付款描述").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new(
        "post_mmpaymkttransfers_promotion_querywwsptrans2pocket",
        "POST",
        "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
    )
};

/// 向微信用户个人付款: `POST /mmpaymkttransfers/promotion/transfers`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011989673>
pub static POST_PROMOTION_TRANSFERS: Operation = Operation {
    title: "向微信用户个人付款",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011989673"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_appid", "商户账号appid").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("partner_trade_no", "商户订单号").required(),
        Field::text("openid", "用户openid").required(),
        Field::text("check_name", "校验用户姓名选项").required(),
        Field::text("re_user_name", "收款用户姓名"),
        Field::integer("amount", "金额").required(),
        Field::text("desc", "企业付款备注").required(),
        Field::text("spbill_create_ip", "Ip地址").required(),
        Field::text("scene", "付款场景"),
        Field::integer("brand_id", "品牌ID"),
        Field::text("finder_template_id", "消息模板ID"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("mch_appid", "商户appid"),
        Field::text("mchid", "商户号"),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("partner_trade_no", "商户订单号").required(),
        Field::text("payment_no", "微信付款单号").required(),
        Field::text("payment_time", "付款成功时间").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_promotion_transfers", "POST", "/mmpaymkttransfers/promotion/transfers")
};

/// 查询代金券批次: `POST /mmpaymkttransfers/query_coupon_stock`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5>
pub static POST_QUERY_COUPON_STOCK: Operation = Operation {
    title: "查询代金券批次",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5"],
    version: Version::V2,
    status: &["discarded"],
    content: Content::Xml,
    body: &[
        Field::text("coupon_stock_id", "代金券批次id").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("op_user_id", "操作员"),
        Field::text("device_info", "设备号"),
        Field::text("version", "").values(VERSION_VALUES),
        Field::text("type", "").values(TYPE_VALUES),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("coupon_stock_id", "代金券批次ID").required(),
        Field::text("coupon_name", "代金券名称"),
        Field::integer("coupon_value", "代金券面额").required(),
        Field::integer("coupon_mininumn", "代金券使用最低限额"),
        Field::integer("coupon_stock_status", "代金券批次状态").required(),
        Field::integer("coupon_total", "代金券数量").required(),
        Field::integer("max_quota", "代金券最大领取数量"),
        Field::integer("is_send_num", "代金券已经发送的数量"),
        Field::text("begin_time", "生效开始时间").required(),
        Field::text("end_time", "生效结束时间").required(),
        Field::text("create_time", "创建时间").required(),
        Field::integer("coupon_budget", "代金券预算额度"),
        Field::text("begin_time_t", "生效开始时间").required(),
        Field::text("end_time_t", "生效结束时间").required(),
        Field::text("create_time_t", "创建时间").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_query_coupon_stock", "POST", "/mmpaymkttransfers/query_coupon_stock")
};

/// 查询代金券信息: `POST /mmpaymkttransfers/querycouponsinfo`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6>
pub static POST_QUERYCOUPONSINFO: Operation = Operation {
    title: "查询代金券信息",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6"],
    version: Version::V2,
    status: &["discarded"],
    content: Content::Xml,
    body: &[
        Field::text("coupon_id", "代金券id").required(),
        Field::text("openid", "用户openid").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("stock_id", "批次号").required(),
        Field::text("op_user_id", "操作员"),
        Field::text("device_info", "设备号"),
        Field::text("version", "").values(VERSION_VALUES),
        Field::text("type", "").values(TYPE_VALUES),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("coupon_stock_id", "代金券批次ID").required(),
        Field::text("coupon_id", "代金券id").required(),
        Field::integer("coupon_value", "代金券面额").required(),
        Field::integer("coupon_mininumn", "代金券使用最低限额"),
        Field::text("coupon_name", "代金券名称").required(),
        Field::text("coupon_state", "").values(COUPON_STATE_VALUES).required(),
        Field::text("coupon_desc", "代金券描述").required(),
        Field::integer("coupon_use_value", "代金券实际使用金额").required(),
        Field::integer("coupon_remain_value", "优惠剩余可用额").required(),
        Field::text("send_source", "").values(SEND_SOURCE_VALUES).required(),
        Field::text("is_partial_use", "").values(IS_PARTIAL_USE_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_querycouponsinfo", "POST", "/mmpaymkttransfers/querycouponsinfo")
};

/// 查询红包记录: `POST /mmpaymkttransfers/queryworkwxredpack`.
pub static POST_QUERYWORKWXREDPACK: Operation = Operation {
    title: "查询红包记录",
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("appid", "Appid").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("sign", "微信支付签名"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("detail_id", "红包单号").required(),
        Field::text("status", "").values(STATUS_VALUES).required(),
        Field::text("send_type", "").values(ANSWER_SEND_TYPE_VALUES).required(),
        Field::integer("total_amount", "红包金额").required(),
        Field::text("reason", "失败原因"),
        Field::text("send_time", "红包发送时间").required(),
        Field::text("refund_time", "红包退款时间"),
        Field::integer("refund_amount", "红包退款金额"),
        Field::text("wishing", "祝福语"),
        Field::text("remark", "活动描述"),
        Field::text("act_name", "活动名称"),
        Field::text("openid", "领取红包的Openid").required(),
        Field::integer("amount", "金额").required(),
        Field::text("rcv_time", "接收时间").required(),
        Field::text("sender_name", "发送者名称"),
        Field::text("sender_header_media_id", "发送者头像"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_queryworkwxredpack", "POST", "/mmpaymkttransfers/queryworkwxredpack")
};

/// 发放代金券: `POST /mmpaymkttransfers/send_coupon`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4>
pub static POST_SEND_COUPON: Operation = Operation {
    title: "发放代金券",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4"],
    version: Version::V2,
    status: &["discarded"],
    content: Content::Xml,
    body: &[
        Field::text("coupon_stock_id", "代金券批次id").required(),
        Field::integer("openid_count", "openid记录数").required(),
        Field::text("partner_trade_no", "商户单据号").required(),
        Field::text("openid", "用户openid").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("op_user_id", "操作员"),
        Field::text("device_info", "设备号"),
        Field::text("version", "").values(VERSION_VALUES),
        Field::text("type", "").values(TYPE_VALUES),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("coupon_stock_id", "代金券批次id").required(),
        Field::integer("resp_count", "返回记录数").required(),
        Field::integer("success_count", "成功记录数").required(),
        Field::integer("failed_count", "失败记录数").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("ret_code", "返回码").required(),
        Field::text("coupon_id", "代金券id").required(),
        Field::text("ret_msg", "返回信息").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_send_coupon", "POST", "/mmpaymkttransfers/send_coupon")
};

/// 发放裂变红包: `POST /mmpaymkttransfers/sendgroupredpack`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4>
pub static POST_SENDGROUPREDPACK: Operation = Operation {
    title: "发放裂变红包",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("wxappid", "公众账号appid").required(),
        Field::text("send_name", "商户名称").required(),
        Field::text("re_openid", "用户openid").required(),
        Field::integer("total_amount", "总金额").required(),
        Field::integer("total_num", "红包发放总人数").required(),
        Field::text("amt_type", "").values(AMT_TYPE_VALUES).required(),
        Field::text("wishing", "红包祝福语").required(),
        Field::text("act_name", "活动名称").required(),
        Field::text("remark", "备注").required(),
        Field::text("scene_id", "").values(SCENE_ID_VALUES),
        Field::text("risk_info", "活动信息"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("wxappid", "公众账号appid").required(),
        Field::text("re_openid", "用户openid").required(),
        Field::integer("total_amount", "总金额").required(),
        Field::text("send_listid", "微信单号").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_sendgroupredpack", "POST", "/mmpaymkttransfers/sendgroupredpack")
};

/// 发放小程序红包接口: `POST /mmpaymkttransfers/sendminiprogramhb`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011974053>
pub static POST_SENDMINIPROGRAMHB: Operation = Operation {
    title: "发放小程序红包接口",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011974053",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937425",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941282",
    ],
    version: Version::V2,
    status: &["private"],
    content: Content::Xml,
    body: &[
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("wxappid", "公众账号appid").required(),
        Field::text("send_name", "商户名称").required(),
        Field::text("re_openid", "用户openid").required(),
        Field::integer("total_amount", "付款金额").required(),
        Field::integer("total_num", "红包发放总人数").required(),
        Field::text("wishing", "红包祝福语").required(),
        Field::text("act_name", "活动名称").required(),
        Field::text("remark", "备注").required(),
        Field::text("notify_way", "").values(NOTIFY_WAY_VALUES).required(),
        Field::text("scene_id", "").values(SCENE_ID_VALUES),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("wxappid", "公众账号appid").required(),
        Field::text("re_openid", "用户openid").required(),
        Field::integer("total_amount", "付款金额").required(),
        Field::text("send_listid", "微信单号").required(),
        Field::text("package", "Jsapi的入参").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_sendminiprogramhb", "POST", "/mmpaymkttransfers/sendminiprogramhb")
};

/// 发放普通红包: `POST /mmpaymkttransfers/sendredpack`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011974053>
pub static POST_SENDREDPACK: Operation = Operation {
    title: "发放普通红包",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011974053",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937425",
        "https://pay.weixin.qq.com/doc/v2/partner/4011983137",
    ],
    version: Version::V2,
    status: &["private"],
    content: Content::Xml,
    body: &[
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("msgappid", "触达用户appid"),
        Field::text("wxappid", "公众账号appid").required(),
        Field::text("send_name", "商户名称").required(),
        Field::text("re_openid", "用户openid").required(),
        Field::integer("total_amount", "付款金额").required(),
        Field::integer("total_num", "红包发放总人数").required(),
        Field::text("wishing", "红包祝福语").required(),
        Field::text("client_ip", "Ip地址").required(),
        Field::text("act_name", "活动名称").required(),
        Field::text("remark", "备注").required(),
        Field::text("scene_id", "").values(SCENE_ID_VALUES),
        Field::text("risk_info", "活动信息"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("wxappid", "公众账号appid").required(),
        Field::text("re_openid", "用户openid").required(),
        Field::integer("total_amount", "付款金额").required(),
        Field::text("send_listid", "微信单号").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_sendredpack", "POST", "/mmpaymkttransfers/sendredpack")
};

/// 发放企业红包: `POST /mmpaymkttransfers/sendworkwxredpack`.
pub static POST_SENDWORKWXREDPACK: Operation = Operation {
    title: "发放企业红包",
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("wxappid", "公众账号appid").required(),
        Field::text("agentid", "发送红包的应用id"),
        Field::text("sender_name", "发送者名称").required(),
        Field::text("sender_header_media_id", "发送者头像"),
        Field::text("re_openid", "用户openid").required(),
        Field::integer("total_amount", "付款金额").required(),
        Field::text("wishing", "红包祝福语").required(),
        Field::text("act_name", "活动名称").required(),
        Field::text("remark", "备注").required(),
        Field::text("scene_id", "").values(SCENE_ID_VALUES),
        Field::text("workwx_sign", "企业微信签名"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("sign", "微信支付签名"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("mch_billno", "商户订单号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("wxappid", "公众账号appid").required(),
        Field::text("re_openid", "用户openid").required(),
        Field::integer("total_amount", "付款金额").required(),
        Field::text("send_listid", "微信单号").required(),
        Field::text("sender_name", "发送者名称"),
        Field::text("sender_header_media_id", "发送者头像"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaymkttransfers_sendworkwxredpack", "POST", "/mmpaymkttransfers/sendworkwxredpack")
};
