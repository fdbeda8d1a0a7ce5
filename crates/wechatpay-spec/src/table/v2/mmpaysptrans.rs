// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/mmpaysptrans`

use crate::{Content, Field, Kind, Operation, Reply, Seal, Version};

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static STATUS_VALUES: &[&str] = &["SUCCESS", "FAILED", "PROCESSING", "BANK_FAIL"];

/// 企业付款到银行卡: `POST /mmpaysptrans/pay_bank`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011939840>
pub static POST_PAY_BANK: Operation = Operation {
    title: "企业付款到银行卡",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011939840"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("partner_trade_no", "商户企业付款单号").required(),
        Field::of("enc_bank_no", "收款方银行卡号", Kind::Sealed(Seal::BankKey)).required(),
        Field::of("enc_true_name", "收款方用户名", Kind::Sealed(Seal::BankKey)).required(),
        Field::text("bank_code", "收款方开户行").required(),
        Field::integer("amount", "付款金额").required(),
        Field::text("desc", "付款说明"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("mch_id", "商户号").required(),
        Field::text("partner_trade_no", "商户企业付款单号").required(),
        Field::integer("amount", "代付金额").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("payment_no", "微信企业付款单号").required(),
        Field::integer("cmms_amt", "手续费金额").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaysptrans_pay_bank", "POST", "/mmpaysptrans/pay_bank")
};

/// 查询企业付款银行卡: `POST /mmpaysptrans/query_bank`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011941066>
pub static POST_QUERY_BANK: Operation = Operation {
    title: "查询企业付款银行卡",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011941066"],
    version: Version::V2,
    content: Content::Xml,
    body: &[Field::text("mch_id", "商户号").required(), Field::text("partner_trade_no", "商户企业付款单号").required()],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("mch_id", "商户号").required(),
        Field::text("partner_trade_no", "商户企业付款单号").required(),
        Field::text("payment_no", "微信企业付款单号").required(),
        Field::text("bank_no_md5", "银行卡号").required(),
        Field::text("true_name_md5", "用户真实姓名").required(),
        Field::integer("amount", "代付金额").required(),
        Field::text("status", "").values(STATUS_VALUES).required(),
        Field::integer("cmms_amt", "手续费金额").required(),
        Field::text("create_time", "商户下单时间").required(),
        Field::text("pay_succ_time", "成功付款时间"),
        Field::text("reason", "失败原因"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mmpaysptrans_query_bank", "POST", "/mmpaysptrans/query_bank")
};
