// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/papay`

use crate::{Content, ErrorCode, Field, Format, Operation, Repeat, Reply, Role, Rule, Version};

static VERSION_VALUES: &[&str] = &["1.0"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static RETURN_WEB_VALUES: &[i64] = &[1];

static SIGN_TYPE_VALUES: &[&str] = &["MD5", "HMAC-SHA256"];

static RETURN_APP_VALUES: &[&str] = &["Y", "N"];

static GET_H5ENTRUSTWEB_ANSWER: &[Field] = &[
    Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
    Field::text("return_msg", "返回信息"),
    Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
    Field::text("result_msg", "业务结果描述"),
    Field::text("redirect_url", "跳转URL").format(Format::Url),
];

/// 申请解约: `POST /papay/deletecontract`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987432>
pub static POST_DELETECONTRACT: Operation = Operation {
    title: "申请解约",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987432",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011984883",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988374",
    ],
    version: Version::V2,
    roles: &[Role::Direct, Role::ServiceProvider],
    note: "By `contract_id`, or by `plan_id` and `contract_code`. `sign` is MD5. The number may be used again afterwards.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "请求appid").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("plan_id", "模板id").longest(28),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric),
        Field::text("contract_id", "委托代扣协议id").longest(32),
        Field::text("contract_termination_remark", "解约备注").longest(256).required(),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
    ],
    rules: &[Rule::Mode { signs: &["contract_id"], needs: &["contract_id"], otherwise: &["plan_id", "contract_code"] }],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号id").longest(32),
        Field::text("mch_id", "商户号").longest(32),
        Field::text("contract_id", "委托代扣协议id").longest(32),
        Field::text("plan_id", "模板id").longest(28),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("sign", "签名").longest(64),
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
    ],
    reply: Reply::Xml,
    errors: &[
        ErrorCode::new(200, "SIGN_ERROR", "the signature is wrong"),
        ErrorCode::new(200, "PARAMETER FAIL", "a field is wrong"),
        ErrorCode::new(200, "MERCHANT PERMISSION ERROR", "the permission is missing"),
    ],
    ..Operation::new("post_papay_deletecontract", "POST", "/papay/deletecontract")
};

/// 公众号纯签约: `GET /papay/entrustweb`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml>
pub static GET_ENTRUSTWEB: Operation = Operation {
    title: "公众号纯签约",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml"],
    version: Version::V2,
    roles: &[Role::Direct],
    repeat: Repeat::Harmless,
    note: "The browser goes to this URL, with `#wechat_redirect` behind it, at most 1024 bytes; it is redirected to the signing page. The signed URL is the session. `sign` is MD5.",
    query: &[
        Field::text("appid", "应用ID").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::integer("plan_id", "模板id").least(1).required(),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric).required(),
        Field::integer("request_serial", "请求序列号").required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(128).required(),
        Field::text("notify_url", "回调通知url").longest(256).format(Format::Url).required(),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
        Field::text("sign", "签名").longest(64).required(),
        Field::text("timestamp", "时间戳").longest(10).required(),
        Field::integer("return_web", "返回网页标识").numbers(RETURN_WEB_VALUES),
    ],
    reply: Reply::Redirect,
    ..Operation::new("get_papay_entrustweb", "GET", "/papay/entrustweb")
};

/// H5纯签约: `GET /papay/h5entrustweb`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987295>
pub static GET_H5ENTRUSTWEB: Operation = Operation {
    title: "H5纯签约",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011987295"],
    version: Version::V2,
    roles: &[Role::Direct],
    status: &["private"],
    repeat: Repeat::Harmless,
    session: Some(600),
    note: "`redirect_url` serves one visit. The domain that signs must be registered. `sign` is HMAC-SHA256 when `sign_type` is absent.",
    query: &[
        Field::text("appid", "应用ID").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("plan_id", "模板id").longest(28).required(),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric).required(),
        Field::integer("request_serial", "请求序列号").required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(128).required(),
        Field::text("notify_url", "回调通知url").longest(256).format(Format::Url).required(),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
        Field::text("sign", "签名").longest(64).required(),
        Field::text("sign_type", "签名类型").longest(32).values(SIGN_TYPE_VALUES),
        Field::text("timestamp", "时间戳").longest(10).required(),
        Field::text("clientip", "客户端 IP").format(Format::Ip).required(),
        Field::text("return_appid", "回调应用appid").longest(32),
    ],
    answer: GET_H5ENTRUSTWEB_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("get_papay_h5entrustweb", "GET", "/papay/h5entrustweb")
};

/// 申请解约: `POST /papay/partner/deletecontract`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011989904>
pub static POST_PARTNER_DELETECONTRACT: Operation = Operation {
    title: "申请解约",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011989904"],
    version: Version::V2,
    roles: &[Role::ServiceProvider],
    note: "By `contract_id`, or by `plan_id` and `contract_code`. `sign` is MD5. The number may be used again afterwards.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "请求appid").longest(32).required(),
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("sub_mch_id", "子商户号").longest(32).required(),
        Field::text("plan_id", "模板id").longest(28),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric),
        Field::text("contract_id", "委托代扣协议id").longest(32),
        Field::text("contract_termination_remark", "解约备注").longest(512).required(),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
    ],
    rules: &[Rule::Mode { signs: &["contract_id"], needs: &["contract_id"], otherwise: &["plan_id", "contract_code"] }],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号id").longest(32),
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("mch_id", "商户号").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
        Field::text("contract_id", "委托代扣协议id").longest(32),
        Field::text("plan_id", "模板id").longest(28),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("sign", "签名").longest(32),
    ],
    reply: Reply::Xml,
    errors: &[
        ErrorCode::new(200, "SIGN_ERROR", "the signature is wrong"),
        ErrorCode::new(200, "PARAMETER FAIL", "a field is wrong"),
        ErrorCode::new(200, "MERCHANT PERMISSION ERROR", "the permission is missing"),
    ],
    ..Operation::new("post_papay_partner_deletecontract", "POST", "/papay/partner/deletecontract")
};

/// 公众号纯签约: `GET /papay/partner/entrustweb`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml>
pub static GET_PARTNER_ENTRUSTWEB: Operation = Operation {
    title: "公众号纯签约",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml"],
    version: Version::V2,
    roles: &[Role::ServiceProvider],
    repeat: Repeat::Harmless,
    note: "The browser goes to this URL, with `#wechat_redirect` behind it, at most 1024 bytes; it is redirected to the signing page. The signed URL is the session. `sign` is MD5.",
    query: &[
        Field::text("appid", "应用ID").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32).required(),
        Field::integer("plan_id", "模板id").least(1).required(),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric).required(),
        Field::integer("request_serial", "请求序列号").required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(128).required(),
        Field::text("notify_url", "回调通知url").longest(256).format(Format::Url).required(),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
        Field::text("sign", "签名").longest(64).required(),
        Field::text("timestamp", "时间戳").longest(10).required(),
        Field::integer("return_web", "返回网页标识").numbers(RETURN_WEB_VALUES),
    ],
    reply: Reply::Redirect,
    ..Operation::new("get_papay_partner_entrustweb", "GET", "/papay/partner/entrustweb")
};

/// H5纯签约: `GET /papay/partner/h5entrustweb`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011988368>
pub static GET_PARTNER_H5ENTRUSTWEB: Operation = Operation {
    title: "H5纯签约",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011988368"],
    version: Version::V2,
    roles: &[Role::ServiceProvider],
    status: &["private"],
    repeat: Repeat::Harmless,
    session: Some(600),
    note: "`redirect_url` serves one visit. The domain that signs must be registered. `sign` is HMAC-SHA256 when `sign_type` is absent.",
    query: &[
        Field::text("appid", "应用ID").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32).required(),
        Field::text("plan_id", "模板id").longest(28).required(),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric).required(),
        Field::integer("request_serial", "请求序列号").required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(128).required(),
        Field::text("notify_url", "回调通知url").longest(256).format(Format::Url).required(),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
        Field::text("sign", "签名").longest(64).required(),
        Field::text("sign_type", "签名类型").longest(32).values(SIGN_TYPE_VALUES),
        Field::text("timestamp", "时间戳").longest(10).required(),
        Field::text("clientip", "客户端 IP").format(Format::Ip).required(),
        Field::text("deviceid", "设备ID"),
        Field::text("mobile", "手机号"),
        Field::text("email", "邮箱地址"),
        Field::text("qq", "QQ号"),
        Field::text("openid", "微信openID"),
        Field::text("creid", "身份证号"),
        Field::text("outerid", "商户侧用户标识"),
        Field::text("return_appid", "回调应用appid").longest(32),
    ],
    answer: GET_H5ENTRUSTWEB_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("get_papay_partner_h5entrustweb", "GET", "/papay/partner/h5entrustweb")
};

/// APP纯签约: `POST /papay/partner/preentrustweb`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011988366>
pub static POST_PARTNER_PREENTRUSTWEB: Operation = Operation {
    title: "APP纯签约",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011988366"],
    version: Version::V2,
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("contract_code"),
    session: Some(7200),
    note: "The same number may be sent again within the 2 hours. Start the app's jump within 2 minutes.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "应用ID").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32).required(),
        Field::text("plan_id", "模板id").longest(28).required(),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric).required(),
        Field::integer("request_serial", "请求序列号").required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(128).required(),
        Field::text("notify_url", "回调通知url").longest(256).format(Format::Url).required(),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
        Field::text("sign_type", "签名类型").longest(32).values(SIGN_TYPE_VALUES),
        Field::text("timestamp", "时间戳").longest(10).required(),
        Field::text("return_app", "返回app标识").longest(1).values(RETURN_APP_VALUES),
    ],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("appid", "请求appid").longest(32),
        Field::text("mch_id", "商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
        Field::text("nonce_str", "随机字符串").longest(32),
        Field::text("sign", "签名").longest(64),
        Field::text("miniprogram_username", "跳转签约小程序的username"),
        Field::text("miniprogram_path", "跳转签约小程序的path"),
        Field::text("pre_entrustweb_id", "预签约id").longest(128),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_papay_partner_preentrustweb", "POST", "/papay/partner/preentrustweb")
};

/// 查询签约关系: `POST /papay/partner/querycontract`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011988379>
pub static POST_PARTNER_QUERYCONTRACT: Operation = Operation {
    title: "查询签约关系",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011988379"],
    version: Version::V2,
    roles: &[Role::ServiceProvider],
    repeat: Repeat::Harmless,
    note: "By `contract_id`, or by `plan_id` and `contract_code`.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "应用ID").longest(32).required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
        Field::text("contract_id", "委托代扣协议id").longest(32),
        Field::text("plan_id", "模板id").longest(28),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
    ],
    rules: &[Rule::Mode { signs: &["contract_id"], needs: &["contract_id"], otherwise: &["plan_id", "contract_code"] }],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::integer("mch_id", "商户号"),
        Field::text("appid", "公众账号id").longest(32),
        Field::text("contract_id", "委托代扣协议id").longest(32),
        Field::integer("plan_id", "模板id").least(1),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric),
        Field::text("contract_display_account", "用户账户展示名称").longest(128),
        Field::integer("contract_state", "协议状态"),
        Field::text("contract_signed_time", "协议签署时间").longest(32),
        Field::text("contract_expired_time", "协议到期时间").longest(32),
        Field::text("contract_terminated_time", "协议解约时间").longest(32),
        Field::integer("contract_termination_mode", "协议解约方式"),
        Field::text("sign", "签名").longest(64),
        Field::text("contract_termination_remark", "解约备注").longest(256),
        Field::text("openid", "用户标识"),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
        Field::text("request_serial", "请求序列号"),
    ],
    reply: Reply::Xml,
    errors: &[ErrorCode::new(200, "MERCHANT AUTHORITY ERROR", "the permission is switched off")],
    ..Operation::new("post_papay_partner_querycontract", "POST", "/papay/partner/querycontract")
};

/// APP纯签约: `POST /papay/preentrustweb`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011986804>
pub static POST_PREENTRUSTWEB: Operation = Operation {
    title: "APP纯签约",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011986804"],
    version: Version::V2,
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("contract_code"),
    session: Some(7200),
    note: "The same number may be sent again within the 2 hours. Start the app's jump within 2 minutes.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "应用ID").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
        Field::text("plan_id", "模板id").longest(28).required(),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric).required(),
        Field::integer("request_serial", "请求序列号").required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(128).required(),
        Field::text("notify_url", "回调通知url").longest(256).format(Format::Url).required(),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
        Field::text("sign_type", "签名类型").longest(32).values(SIGN_TYPE_VALUES),
        Field::text("timestamp", "时间戳").longest(10).required(),
        Field::text("return_app", "返回app标识").longest(1).values(RETURN_APP_VALUES),
    ],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("appid", "请求appid").longest(32),
        Field::text("mch_id", "商户号").longest(32),
        Field::text("nonce_str", "随机字符串").longest(32),
        Field::text("sign", "签名").longest(64),
        Field::text("miniprogram_username", "跳转签约小程序的username"),
        Field::text("miniprogram_path", "跳转签约小程序的path"),
        Field::text("pre_entrustweb_id", "预签约id").longest(128),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_papay_preentrustweb", "POST", "/papay/preentrustweb")
};

/// 查询签约关系: `POST /papay/querycontract`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987640>
pub static POST_QUERYCONTRACT: Operation = Operation {
    title: "查询签约关系",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011987640"],
    version: Version::V2,
    roles: &[Role::Direct],
    repeat: Repeat::Harmless,
    note: "By `contract_id`, or by `plan_id` and `contract_code`.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "请求appid").longest(32).required(),
        Field::integer("mch_id", "商户号").required(),
        Field::text("contract_id", "委托代扣协议id").longest(32),
        Field::integer("plan_id", "模板id").least(1),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric),
        Field::text("version", "版本号").longest(8).values(VERSION_VALUES).required(),
    ],
    rules: &[Rule::Mode { signs: &["contract_id"], needs: &["contract_id"], otherwise: &["plan_id", "contract_code"] }],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::integer("mch_id", "商户号"),
        Field::text("appid", "公众账号id").longest(32),
        Field::text("contract_id", "委托代扣协议id").longest(32),
        Field::integer("plan_id", "模板id").least(1),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric),
        Field::text("contract_display_account", "用户账户展示名称").longest(128),
        Field::integer("contract_state", "协议状态"),
        Field::text("contract_signed_time", "协议签署时间").longest(32),
        Field::text("contract_expired_time", "协议到期时间").longest(32),
        Field::text("contract_terminated_time", "协议解约时间").longest(32),
        Field::integer("contract_termination_mode", "协议解约方式"),
        Field::text("sign", "签名").longest(64),
        Field::text("contract_termination_remark", "解约备注").longest(256),
        Field::text("openid", "用户标识"),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("request_serial", "请求序列号"),
    ],
    reply: Reply::Xml,
    errors: &[ErrorCode::new(200, "MERCHANT AUTHORITY ERROR", "the permission is switched off")],
    ..Operation::new("post_papay_querycontract", "POST", "/papay/querycontract")
};
