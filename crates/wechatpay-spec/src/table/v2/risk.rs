// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/risk`

use crate::{Content, Field, Host, Kind, Operation, Reply, Version};

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static BODY_SIGN_TYPE_VALUES: &[&str] = &["MD5", "HMAC-SHA256"];

static VIOLATION_RECORDS_FORMAT_VALUES: &[&str] = &["csv", "json"];

static VIOLATION_RECORDS: &[Field] = &[
    Field::text("company_name", "公司名称").required(),
    Field::text("handle_method", "处理方式").required(),
    Field::text("handle_state", "处理状态").required(),
    Field::text("punish_time", "处罚时间").required(),
    Field::text("sub_mch_id", "违规子商户号").required(),
    Field::text("deadline", "最后处理时间"),
];

static ANSWER_VIOLATION_RECORDS: &[Field] = &[
    Field::integer("total_size", "记录总数").required(),
    Field::list("violation_records", "违规记录列表", &Kind::Object(VIOLATION_RECORDS)).required(),
];

/// 获取平台证书: `POST /risk/getcertficates`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4014116402>
pub static POST_GETCERTFICATES: Operation = Operation {
    title: "获取平台证书",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4014116402"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "错误码描述"),
        Field::text("nonce_str", "随机字符串"),
        Field::text("sign", "签名"),
        Field::text("error_code", "错误码"),
        Field::text("error_code_des", "错误代码描述"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("certificates", "平台证书信息").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_risk_getcertficates", "POST", "/risk/getcertficates")
};

/// 获取RSA加密公钥: `POST /risk/getpublickey`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011941097>
pub static POST_GETPUBLICKEY: Operation = Operation {
    title: "获取RSA加密公钥",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011941097"],
    host: Host::Other("fraud.mch.weixin.qq.com"),
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "错误码描述"),
        Field::text("error_code", "错误码"),
        Field::text("error_code_des", "错误代码描述"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("mch_id", "商户号"),
        Field::text("pub_key", "RSA公钥"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_risk_getpublickey", "POST", "/risk/getpublickey")
};

/// 银行特约商户违规信息查询: `POST /risk/getviolation`.
///
/// <https://pay.weixin.qq.com/doc/v2/institution/4011985446>
pub static POST_GETVIOLATION: Operation = Operation {
    title: "银行特约商户违规信息查询",
    links: &["https://pay.weixin.qq.com/doc/v2/institution/4011985446"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
        Field::text("begin_time", "开始时间"),
        Field::text("end_time", "结束时间"),
        Field::text("page_index", "页码"),
        Field::text("page_size", "每页返回的数量"),
        Field::text("violation_records_format", "").values(VIOLATION_RECORDS_FORMAT_VALUES),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "错误码描述"),
        Field::text("error_code", "错误码"),
        Field::text("error_code_des", "错误代码描述"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("result_msg", "错误码描述").required(),
        Field::of("violation_records", "", Kind::Encoded(ANSWER_VIOLATION_RECORDS)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_risk_getviolation", "POST", "/risk/getviolation")
};
