// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/billcommentsp`

use crate::{Content, Field, Operation, Reply, Version};

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static RESULT_CODE_VALUES: &[&str] = &["FAIL"];

/// 拉取订单评价数据: `POST /billcommentsp/batchquerycomment`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4014326528>
pub static POST_BATCHQUERYCOMMENT: Operation = Operation {
    title: "拉取订单评价数据",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4014326528"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("begin_time", "开始时间").required(),
        Field::text("end_time", "结束时间").required(),
        Field::integer("offset", "位移").required(),
        Field::integer("limit", "条数"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("result_code", "").values(RESULT_CODE_VALUES).required(),
        Field::text("err_code", "错误代码").required(),
        Field::text("err_code_des", "错误代码描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_billcommentsp_batchquerycomment", "POST", "/billcommentsp/batchquerycomment")
};
