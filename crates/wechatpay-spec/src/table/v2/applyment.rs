// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/applyment`

use crate::{Content, Field, Kind, Operation, Reply, Version};

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static VERSION_VALUES: &[&str] = &["1.0"];

static BODY_VERSION_VALUES: &[&str] = &["3.0"];

static ID_CARD_VALID_TIME: &[Field] = &[Field::list("period", "有效期限", &Kind::TEXT).required()];

static BUSINESS_ADDITION_PICS: &[Field] = &[Field::list("media_id", "图片列表", &Kind::TEXT).required()];

static POST_MICRO_MODIFYARCHIVES_ANSWER: &[Field] = &[
    Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("return_msg", "返回信息"),
    Field::text("nonce_str", "随机字符串").required(),
    Field::text("sign", "签名").required(),
    Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("err_code", "错误代码"),
    Field::text("err_code_des", "错误代码描述"),
    Field::text("mch_id", "商户号"),
    Field::text("sub_mch_id", "小微商户号"),
];

/// 查询申请状态: `POST /applyment/micro/getstate`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3>
pub static POST_MICRO_GETSTATE: Operation = Operation {
    title: "查询申请状态",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("version", "接口版本号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("applyment_id", "商户申请单号"),
        Field::text("business_code", "业务申请编号"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("applyment_id", "商户申请单号").required(),
        Field::text("applyment_state", "申请状态").required(),
        Field::text("applyment_state_desc", "申请状态描述").required(),
        Field::text("sub_mch_id", "小微商户号"),
        Field::text("sign_url", "签约链接"),
        Field::text("audit_detail", "审核详情"),
        Field::text("param_name", "参数名称").required(),
        Field::text("reject_reason", "驳回原因").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_applyment_micro_getstate", "POST", "/applyment/micro/getstate")
};

/// 查询升级申请单状态: `POST /applyment/micro/getupgradestate`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3>
pub static POST_MICRO_GETUPGRADESTATE: Operation = Operation {
    title: "查询升级申请单状态",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("version", "接口版本号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("sub_mch_id", "小微商户号").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("sub_mch_id", "小微商户号").required(),
        Field::text("applyment_state", "申请状态").required(),
        Field::text("applyment_state_desc", "申请状态描述").required(),
        Field::text("sign_qrcode", "签约二维码"),
        Field::text("sign_url", "签约链接"),
        Field::text("audit_detail", "审核详情"),
        Field::text("account_name", "付款户名").required(),
        Field::text("pay_amount", "汇款金额").required(),
        Field::text("destination_account_number", "收款卡号").required(),
        Field::text("destination_account_name", "收款户名").required(),
        Field::text("destination_account_bank", "开户银行").required(),
        Field::text("city", "省市信息").required(),
        Field::text("remark", "备注信息").required(),
        Field::text("deadline_time", "汇款截止时间").required(),
        Field::text("param_name", "参数名称").required(),
        Field::text("reject_reason", "驳回原因").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_applyment_micro_getupgradestate", "POST", "/applyment/micro/getupgradestate")
};

/// 修改结算银行卡: `POST /applyment/micro/modifyarchives`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4014115349>
pub static POST_MICRO_MODIFYARCHIVES: Operation = Operation {
    title: "修改结算银行卡",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4014115349"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("sub_mch_id", "小微商户号").required(),
        Field::text("account_number", "银行卡号"),
        Field::text("bank_name", "开户银行全称"),
        Field::text("account_bank", "开户银行"),
        Field::text("bank_address_code", "开户银行省市编码").required(),
        Field::text("cert_sn", "平台证书序列号").required(),
    ],
    answer: POST_MICRO_MODIFYARCHIVES_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_applyment_micro_modifyarchives", "POST", "/applyment/micro/modifyarchives")
};

/// 修改联系信息: `POST /applyment/micro/modifycontactinfo`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4014115350>
pub static POST_MICRO_MODIFYCONTACTINFO: Operation = Operation {
    title: "修改联系信息",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4014115350"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("sub_mch_id", "小微商户号"),
        Field::text("mobile_phone", "手机号"),
        Field::text("email", "邮箱"),
        Field::text("merchant_name", "商户简称"),
        Field::text("cert_sn", "加密的平台证书序列号").required(),
    ],
    answer: POST_MICRO_MODIFYARCHIVES_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_applyment_micro_modifycontactinfo", "POST", "/applyment/micro/modifycontactinfo")
};

/// 签约报备: `POST /applyment/micro/signcontract`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4>
pub static POST_MICRO_SIGNCONTRACT: Operation = Operation {
    title: "签约报备",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    reply: Reply::Xml,
    ..Operation::new("post_applyment_micro_signcontract", "POST", "/applyment/micro/signcontract")
};

/// 申请入驻: `POST /applyment/micro/submit`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2>
pub static POST_MICRO_SUBMIT: Operation = Operation {
    title: "申请入驻",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(BODY_VERSION_VALUES).required(),
        Field::text("cert_sn", "平台证书序列号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("business_code", "业务申请编号").required(),
        Field::text("id_card_copy", "身份证人像面照片").required(),
        Field::text("id_card_national", "身份证国徽面照片").required(),
        Field::text("id_card_name", "身份证姓名").required(),
        Field::text("id_card_number", "身份证号码").required(),
        Field::of("id_card_valid_time", "", Kind::Encoded(ID_CARD_VALID_TIME)).required(),
        Field::text("account_name", "开户名称").required(),
        Field::text("account_bank", "开户银行").required(),
        Field::text("bank_address_code", "开户银行省市编码").required(),
        Field::text("bank_name", "开户银行全称"),
        Field::text("account_number", "银行账号").required(),
        Field::text("store_name", "门店名称").required(),
        Field::text("store_address_code", "门店省市编码").required(),
        Field::text("store_street", "门店街道名称").required(),
        Field::text("store_longitude", "门店经度"),
        Field::text("store_latitude", "门店纬度"),
        Field::text("store_entrance_pic", "门店门口照片").required(),
        Field::text("indoor_pic", "店内环境照片").required(),
        Field::text("address_certification", "经营场地证明"),
        Field::text("merchant_shortname", "商户简称").required(),
        Field::text("service_phone", "客服电话").required(),
        Field::text("product_desc", "售卖商品/提供服务描述").required(),
        Field::text("rate", "费率").required(),
        Field::text("business_addition_desc", "补充说明"),
        Field::of("business_addition_pics", "补充材料", Kind::Encoded(BUSINESS_ADDITION_PICS)),
        Field::text("contact", "超级管理员姓名").required(),
        Field::text("contact_phone", "手机号码").required(),
        Field::text("contact_email", "联系邮箱"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("err_param", "参数校验不通过的字段名"),
        Field::text("applyment_id", "商户申请单号").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_applyment_micro_submit", "POST", "/applyment/micro/submit")
};

/// 提交升级申请单: `POST /applyment/micro/submitupgrade`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2>
pub static POST_MICRO_SUBMITUPGRADE: Operation = Operation {
    title: "提交升级申请单",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("cert_sn", "平台证书序列号").required(),
        Field::text("sub_mch_id", "小微商户号").required(),
        Field::text("organization_type", "主体类型").required(),
        Field::text("business_license_copy", "营业执照扫描件").required(),
        Field::text("business_license_number", "营业执照注册号").required(),
        Field::text("merchant_name", "商户名称").required(),
        Field::text("company_address", "注册地址").required(),
        Field::text("legal_person", "经营者姓名/法定代表人").required(),
        Field::text("business_time", "营业期限").required(),
        Field::text("business_licence_type", "营业执照类型").required(),
        Field::text("organization_copy", "组织机构代码证照片"),
        Field::text("organization_number", "组织机构代码"),
        Field::text("organization_time", "组织机构代码有效期限"),
        Field::text("account_name", "开户名称"),
        Field::text("account_bank", "开户银行"),
        Field::text("bank_address_code", "开户银行省市编码"),
        Field::text("bank_name", "开户银行全称"),
        Field::text("account_number", "银行卡号"),
        Field::text("merchant_shortname", "商户简称").required(),
        Field::text("business", "费率结算规则ID").required(),
        Field::text("qualifications", "特殊资质"),
        Field::text("business_scene", "经营场景").required(),
        Field::text("business_addition_desc", "补充说明"),
        Field::text("business_addition_pics", "补充材料"),
        Field::text("contact_email", "联系邮箱"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("err_param", "参数校验不通过的字段名"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_applyment_micro_submitupgrade", "POST", "/applyment/micro/submitupgrade")
};
