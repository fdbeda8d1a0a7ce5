// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/cgi-bin`

use crate::{Content, Field, Operation, Reply, Version};

static CUSTOMS_VALUES: &[&str] = &[
    "GUANGZHOU_ZS",
    "HANGZHOU_ZS",
    "NINGBO",
    "ZHENGZHOU_BS",
    "CHONGQING",
    "SHANGHAI_ZS",
    "SHENZHEN",
    "ZHENGZHOU_ZH_ZS",
    "TIANJIN",
];

static ACTION_TYPE_VALUES: &[&str] = &["ADD", "MODIFY"];

static CERT_TYPE_VALUES: &[&str] = &["IDCARD"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static SIGN_TYPE_VALUES: &[&str] = &["MD5"];

static STATE_VALUES: &[&str] = &["NDECLARED", "SUBMITTED", "PROCESSING", "SUCCESS", "FAIL", "EXCEPT"];

static CERT_CHECK_RESULT_VALUES: &[&str] = &["UNCHECKED", "SAME", "DIFFERENT"];

static VERIFY_DEPARTMENT_VALUES: &[&str] = &["UNIONPAY", "NETSUNION", "OTHERS", "1", "2", "3"];

static ANSWER_STATE_VALUES: &[&str] = &["UNDECLARED", "SUBMITTED", "PROCESSING", "SUCCESS", "FAIL", "EXCEPT"];

/// 订单附加信息提交接口: `POST /cgi-bin/mch/customs/customdeclareorder`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011985151>
pub static POST_MCH_CUSTOMS_CUSTOMDECLAREORDER: Operation = Operation {
    title: "订单附加信息提交接口",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011985151"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("mch_customs_no", "商户海关备案号").required(),
        Field::integer("duty", "关税"),
        Field::text("action_type", "").values(ACTION_TYPE_VALUES),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("fee_type", "币种"),
        Field::integer("order_fee", "应付金额"),
        Field::integer("transport_fee", "物流费"),
        Field::integer("product_fee", "商品价格"),
        Field::text("cert_type", "").values(CERT_TYPE_VALUES),
        Field::text("cert_id", "证件号码"),
        Field::text("name", "姓名"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("sign", "签名").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("sub_order_id", "微信子订单号"),
        Field::text("modify_time", "最后更新时间").required(),
        Field::text("cert_check_result", "").values(CERT_CHECK_RESULT_VALUES).required(),
        Field::text("verify_department", "验核机构").values(VERIFY_DEPARTMENT_VALUES).required(),
        Field::text("verify_department_trade_id", "验核机构交易流水号").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_cgi_bin_mch_customs_customdeclareorder", "POST", "/cgi-bin/mch/customs/customdeclareorder")
};

/// 订单附加信息查询接口: `POST /cgi-bin/mch/customs/customdeclarequery`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011985273>
pub static POST_MCH_CUSTOMS_CUSTOMDECLAREQUERY: Operation = Operation {
    title: "订单附加信息查询接口",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011985273"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("sub_order_no", "商户子订单号").required(),
        Field::text("sub_order_id", "微信子订单号").required(),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("sign", "签名").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::integer("count", "笔数").required(),
        Field::text("sub_order_no_$n", "商户子订单号"),
        Field::text("sub_order_id_$n", "微信子订单号"),
        Field::text("mch_customs_no_$n", "商户海关备案号"),
        Field::text("customs_$n", "").values(CUSTOMS_VALUES).required(),
        Field::text("fee_type_$n", "币种"),
        Field::integer("order_fee_$n", "应付金额"),
        Field::integer("duty_$n", "关税"),
        Field::integer("transport_fee_$n", "物流费"),
        Field::integer("product_fee_$n", "商品价格"),
        Field::text("state_$n", "").values(STATE_VALUES).required(),
        Field::text("explanation_$n", "申报结果说明"),
        Field::text("modify_time_$n", "最后更新时间").required(),
        Field::text("cert_check_result_$n", "").values(CERT_CHECK_RESULT_VALUES).required(),
        Field::text("verify_department", "验核机构").values(VERIFY_DEPARTMENT_VALUES).required(),
        Field::text("verify_department_trade_id", "验核机构交易流水号").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_cgi_bin_mch_customs_customdeclarequery", "POST", "/cgi-bin/mch/customs/customdeclarequery")
};

/// 订单附加信息重推接口: `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011985318>
pub static POST_MCH_NEWCUSTOMS_CUSTOMDECLAREREDECLARE: Operation = Operation {
    title: "订单附加信息重推接口",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011985318"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("sub_order_id", "微信子订单号"),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("mch_customs_no", "商户海关备案号").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("sign", "签名").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("state", "").values(ANSWER_STATE_VALUES).required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("sub_order_id", "微信子订单号"),
        Field::text("modify_time", "最后更新时间").required(),
        Field::text("explanation", "申报结果说明"),
    ],
    reply: Reply::Xml,
    ..Operation::new(
        "post_cgi_bin_mch_newcustoms_customdeclareredeclare",
        "POST",
        "/cgi-bin/mch/newcustoms/customdeclareredeclare",
    )
};
