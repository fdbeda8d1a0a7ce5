// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/wxv`

use crate::{Content, Field, Operation, Reply, Version};

static VERSION_VALUES: &[&str] = &["1.0"];

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static PROFIT_SHARING_VALUES: &[&str] = &["Y", "N"];

static STATE_VALUES: &[&str] = &["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"];

static RENT_UNIT_VALUES: &[&str] = &["FEN_YEAR", "FEN_MONTH", "FEN_DAY", "FEN_HOUR", "FEN_MINUTE", "FEN_ONCE"];

static PAY_TYPE_VALUES: &[&str] = &["MchChannelPayType"];

static POST_CANCELBILL_ANSWER: &[Field] = &[
    Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("return_msg", "返回结果"),
    Field::text("sign", "签名").required(),
    Field::text("nonce_str", "随机字符串").required(),
    Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("err_code", "错误代码"),
    Field::text("err_code_des", "错误描述"),
    Field::text("appid", "公众账号ID").required(),
    Field::text("mch_id", "商户号").required(),
    Field::text("out_order_no", "商户服务订单号").required(),
    Field::text("service_id", "服务ID").required(),
    Field::text("order_id", "微信支付服务订单号").required(),
];

static POST_CREATEHOTELBILL_ANSWER: &[Field] = &[
    Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("return_msg", "返回结果"),
    Field::text("sign", "签名").required(),
    Field::text("nonce_str", "随机字符串").required(),
    Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("err_code", "错误代码"),
    Field::text("err_code_des", "错误描述"),
    Field::text("appid", "公众账号ID").required(),
    Field::text("mch_id", "商户号").required(),
    Field::text("out_order_no", "商户服务订单号").required(),
    Field::text("service_id", "服务ID").required(),
    Field::text("order_id", "微信支付服务订单号").required(),
    Field::text("miniprogram_appid", "小程序跳转appid").required(),
    Field::text("miniprogram_path", "小程序跳转路径").required(),
    Field::text("miniprogram_username", "小程序跳转username").required(),
    Field::text("package", "跳转微信侧小程序订单数据").required(),
];

static POST_QUERYHOTELBILL_BODY: &[Field] = &[
    Field::text("version", "").values(VERSION_VALUES).required(),
    Field::text("appid", "公众账号ID").required(),
    Field::text("mch_id", "商户号").required(),
    Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    Field::text("out_order_no", "商户服务订单号").required(),
    Field::text("return_query_id", "回跳查询id").required(),
    Field::text("service_id", "服务ID").required(),
];

/// 撤销租借订单: `POST /wxv/cancelbill`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4>
pub static POST_CANCELBILL: Operation = Operation {
    title: "撤销租借订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("reason", "撤销原因").required(),
        Field::text("service_id", "服务ID").required(),
    ],
    answer: POST_CANCELBILL_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_wxv_cancelbill", "POST", "/wxv/cancelbill")
};

/// 修改租借订单: `POST /wxv/changerentmoney`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6>
pub static POST_CHANGERENTMONEY: Operation = Operation {
    title: "修改租借订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("reason", "修改原因"),
        Field::text("service_id", "服务ID").required(),
        Field::integer("total_amount", "总金额").required(),
        Field::integer("rent_fee", "租金费用").required(),
        Field::integer("compensation_fee", "赔偿金费用").required(),
        Field::text("compensation_fee_desc", "赔偿金费用说明"),
    ],
    answer: POST_CANCELBILL_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_wxv_changerentmoney", "POST", "/wxv/changerentmoney")
};

/// 创建速住订单: `POST /wxv/createhotelbill`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2>
pub static POST_CREATEHOTELBILL: Operation = Operation {
    title: "创建速住订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("room", "房间").required(),
        Field::text("start_time", "入住时间").required(),
        Field::text("end_time", "预定离店时间").required(),
        Field::text("service_location", "酒店").required(),
        Field::integer("deposit_amount", "押金金额").required(),
        Field::integer("room_rate", "房费").required(),
        Field::text("room_rate_desc", "房费说明"),
        Field::text("attach", "回调数据包"),
        Field::text("cancel_rule", "取消规则标签").required(),
        Field::text("cancel_rule_desc", "取消规则描述").required(),
        Field::text("cert_serial_no", "平台证书序列号").required(),
        Field::text("openid", "用户标识"),
        Field::text("name", "用户姓名"),
        Field::text("phone", "用户手机号"),
        Field::text("userid", "用户身份证ID"),
        Field::text("address", "用户收货地址"),
    ],
    answer: POST_CREATEHOTELBILL_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_wxv_createhotelbill", "POST", "/wxv/createhotelbill")
};

/// 创建租借订单: `POST /wxv/createrentbill`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2>
pub static POST_CREATERENTBILL: Operation = Operation {
    title: "创建租借订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("goods_name", "商品名称").required(),
        Field::text("start_time", "租用时间"),
        Field::text("end_time", "预定归还时间"),
        Field::text("service_location", "租用地点"),
        Field::integer("deposit_amount", "押金总额").required(),
        Field::text("rent_unit", "租金规则 计费单位").required(),
        Field::integer("rent_unit_fee", "租金规则 计费单价费用").required(),
        Field::text("rent_fee_desc", "租金规则 计费说明"),
        Field::text("attach", "商户数据包"),
        Field::text("cert_serial_no", "平台证书序列号").required(),
        Field::text("openid", "用户标识"),
        Field::text("name", "用户姓名"),
        Field::text("phone", "用户手机号"),
        Field::text("userid", "用户身份证ID"),
        Field::text("address", "用户收货地址"),
    ],
    answer: POST_CREATEHOTELBILL_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_wxv_createrentbill", "POST", "/wxv/createrentbill")
};

/// 完结速住订单: `POST /wxv/finishhotelbill`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5>
pub static POST_FINISHHOTELBILL: Operation = Operation {
    title: "完结速住订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::boolean("checked_in", "是否入住").required(),
        Field::text("real_end_time", "实际离店时间"),
        Field::integer("other_fee", "其他费用金额").required(),
        Field::integer("cancel_fee", "取消费用"),
        Field::integer("compensation_fee", "赔偿金费用").required(),
        Field::text("compensation_fee_desc", "赔偿金说明").required(),
        Field::integer("room_rate", "房费"),
        Field::integer("overdue_fine", "延迟退房费用").required(),
        Field::text("overdue_fine_desc", "延迟退房说明").required(),
        Field::integer("total_amount", "总金额").required(),
        Field::text("finish_ticket", "完结凭证").required(),
        Field::text("profit_sharing", "").values(PROFIT_SHARING_VALUES).required(),
    ],
    answer: POST_CANCELBILL_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_wxv_finishhotelbill", "POST", "/wxv/finishhotelbill")
};

/// 完结租借订单: `POST /wxv/finishrentbill`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5>
pub static POST_FINISHRENTBILL: Operation = Operation {
    title: "完结租借订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("returned", "是否归还").required(),
        Field::text("real_end_time", "实际归还时间"),
        Field::text("service_end_location", "归还地点"),
        Field::integer("total_amount", "总金额").required(),
        Field::integer("rent_fee", "租金费用").required(),
        Field::text("compensation_fee", "赔偿金费用").required(),
        Field::text("compensation_fee_desc", "赔偿金费用说明").required(),
        Field::text("finish_ticket", "完结凭证").required(),
        Field::text("profit_sharing", "").values(PROFIT_SHARING_VALUES).required(),
    ],
    answer: POST_CANCELBILL_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_wxv_finishrentbill", "POST", "/wxv/finishrentbill")
};

/// 查询速住订单: `POST /wxv/queryhotelbill`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3>
pub static POST_QUERYHOTELBILL: Operation = Operation {
    title: "查询速住订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3"],
    version: Version::V2,
    content: Content::Xml,
    body: POST_QUERYHOTELBILL_BODY,
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回结果"),
        Field::text("sign", "签名").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误描述"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("room", "房间").required(),
        Field::text("start_time", "入住时间").required(),
        Field::text("end_time", "预定离店时间"),
        Field::text("service_location", "酒店").required(),
        Field::integer("deposit_amount", "押金").required(),
        Field::integer("room_rate", "房费").required(),
        Field::text("room_rate_desc", "房费说明").required(),
        Field::text("real_end_time", "实际离店时间"),
        Field::boolean("checked_in", "是否入住").required(),
        Field::integer("other_fee", "其他费用"),
        Field::text("other_fee_desc", "其他费用说明"),
        Field::integer("compensation_fee", "赔偿金费用"),
        Field::text("compensation_fee_desc", "赔偿金说明"),
        Field::integer("overdue_fine", "延迟退房费"),
        Field::text("overdue_fine_desc", "延迟退房说明"),
        Field::integer("cancel_fee", "取消费用"),
        Field::text("cancel_fee_desc", "取消费用说明"),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("finish_ticket", "完结凭证").required(),
        Field::text("attach", "回调数据包"),
        Field::text("finish_transaction_id", "结单交易单号"),
        Field::text("pay_type", ""),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_wxv_queryhotelbill", "POST", "/wxv/queryhotelbill")
};

/// 查询租借订单: `POST /wxv/queryrentbill`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3>
pub static POST_QUERYRENTBILL: Operation = Operation {
    title: "查询租借订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3"],
    version: Version::V2,
    content: Content::Xml,
    body: POST_QUERYHOTELBILL_BODY,
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回结果"),
        Field::text("sign", "签名").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误描述"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("goods_name", "商品名称").required(),
        Field::text("returned", "是否归还").required(),
        Field::text("start_time", "租用时间"),
        Field::text("service_location", "租用地点"),
        Field::integer("deposit_amount", "押金总额").required(),
        Field::text("rent_unit", "").values(RENT_UNIT_VALUES).required(),
        Field::integer("rent_unit_fee", "租金规则 计费单价费用").required(),
        Field::text("rent_fee_desc", "租金规则 计费说明"),
        Field::text("real_end_time", "实际归还时间"),
        Field::integer("rent_fee", "租金费用"),
        Field::integer("compensation_fee", "赔偿金费用"),
        Field::text("compensation_fee_desc", "赔偿金说明"),
        Field::text("service_end_location", "归还地点"),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("finish_ticket", "完结凭证").required(),
        Field::text("attach", "回调数据包"),
        Field::text("finish_transaction_id", "结单交易单号"),
        Field::text("pay_type", "").values(PAY_TYPE_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_wxv_queryrentbill", "POST", "/wxv/queryrentbill")
};
