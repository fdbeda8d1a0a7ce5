// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/secapi`

use crate::{Content, Field, Kind, Operation, Reply, Version};

static MERCHANT_TYPE_VALUES: &[&str] = &["ENTERPRISE", "INDIVIDUAL"];

static BUSINESS_TYPE_VALUES: &[&str] = &["ONLINE", "OFFLINE", "BOTH"];

static STORE_PHOTOS: &[Field] = &[Field::list("media_id", "门店照片列表", &Kind::TEXT).required()];

static APPLY_H5_PAYMENT_VALUES: &[&str] = &["YES", "NO"];

static H5_DOMAINS: &[Field] = &[Field::list("domain", "域名列表", &Kind::TEXT).required()];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static VERIFICATION_STATUS_VALUES: &[&str] = &["Approved"];

static H5_AUTHORIZATION_STATE_VALUES: &[&str] =
    &["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"];

static SUB_MCH_STATUS_VALUES: &[&str] = &["OPERATING", "PENDING", "DEACTIVATED", "CLOSED", "INCOMPLETE_APPLICATION"];

static APPLICATION_STATUS_VALUES: &[&str] = &["UNDER_REVIEW", "REJECTED"];

static REASON: &[Field] = &[Field::text("field", "字段"), Field::text("reason", "原因")];

static APPLICATION_REJECT_DETAIL: &[Field] = &[Field::list("reason", "驳回原因列表", &Kind::Object(REASON)).required()];

static JSAPI_PATH_LIST: &[Field] = &[Field::list("jsapi_path_list", "支付目录URI数组", &Kind::TEXT)];

static APPID_CONFIG_LIST: &[Field] =
    &[Field::text("subscribe_appid", "关注特约商户公众号的APPID"), Field::text("sub_appid", "")];

static ANSWER_APPID_CONFIG_LIST: &[Field] =
    &[Field::list("appid_config_list", "APPID数组", &Kind::Object(APPID_CONFIG_LIST))];

static ACTION_VALUES: &[&str] = &["add", "query"];

static MCHINFO: &[Field] = &[
    Field::text("appid", "公众账号ID").required(),
    Field::text("mch_id", "商户号").required(),
    Field::text("merchant_name", "商户名称").required(),
    Field::text("merchant_shortname", "商户简称").required(),
    Field::text("service_phone", "客服电话").required(),
    Field::text("contact", "联系人"),
    Field::text("contact_phone", "联系电话"),
    Field::text("contact_email", "联系邮箱"),
    Field::text("business", "经营类目").required(),
    Field::text("channel_id", "渠道商商户号").required(),
    Field::text("channel_name", "渠道商名称").required(),
];

static SIGN_TYPE_VALUES: &[&str] = &["MD5", "HMAC-SHA256"];

static RECALL_VALUES: &[&str] = &["Y", "N"];

static BODY_SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static TYPE_VALUES: &[&str] = &["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"];

static RECEIVER: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("account", "分账接收方账号").required(),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("name", "分账个人接收方姓名"),
];

static RECEIVERS: &[Field] = &[Field::list("receiver", "", &Kind::Object(RECEIVER)).required()];

static RESULT_VALUES: &[&str] = &["PENDING", "SUCCESS", "CLOSED"];

static RECEIVERS_RECEIVER: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("detail_id", "分账明细单号").required(),
    Field::text("finish_time", "分账完成时间").required(),
    Field::text("receiver_account", "分账接收方账号").required(),
    Field::text("receiver_mchid", "分账接收商户号").required(),
    Field::text("result", "").values(RESULT_VALUES).required(),
];

static ANSWER_RECEIVERS: &[Field] = &[Field::list("receiver", "", &Kind::Object(RECEIVERS_RECEIVER)).required()];

static STATUS_VALUES: &[&str] = &["FINISHED", "PROCESSING"];

static RETURN_ACCOUNT_TYPE_VALUES: &[&str] = &["MERCHANT_ID"];

static ANSWER_RESULT_VALUES: &[&str] = &["SUCCESS", "PROCESSING", "FAILED"];

static FAIL_REASON_VALUES: &[&str] =
    &["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"];

static GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码"),
    Field::text("wxpay_goods_id", "微信支付商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品单价").required(),
];

static DETAIL: &[Field] = &[
    Field::integer("cost_price", "订单原价"),
    Field::text("receipt_id", "商品小票ID"),
    Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)).required(),
];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static PROMOTION_DETAIL_TYPE_VALUES: &[&str] = &["COUPON", "DISCOUNT"];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(PROMOTION_DETAIL_TYPE_VALUES),
    Field::text("amount", "优惠券面额").required(),
    Field::text("activity_id", "活动ID").required(),
    Field::text("wxpay_contribute", "微信出资"),
    Field::text("merchant_contribute", "商户出资"),
    Field::text("other_contribute", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)).required(),
];

static POST_MCH_ADDSUBDEVCONFIG_ANSWER: &[Field] = &[
    Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("return_msg", "返回信息").required(),
    Field::text("err_code", "错误代码").required(),
    Field::text("err_code_des", "错误代码描述").required(),
    Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("sign", "签名").required(),
];

static POST_PAY_FACEPAYREVERSE_BODY: &[Field] = &[
    Field::text("appid", "公众账号ID").required(),
    Field::text("sub_appid", "子商户公众账号ID"),
    Field::text("mch_id", "商户号").required(),
    Field::text("sub_mch_id", "子商户号"),
    Field::text("transaction_id", "微信订单号"),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
];

static POST_PAY_FACEPAYREVERSE_ANSWER: &[Field] = &[
    Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("return_msg", "返回信息").required(),
    Field::text("appid", "公众账号ID").required(),
    Field::text("sub_appid", "子商户公众账号ID"),
    Field::text("mch_id", "商户号").required(),
    Field::text("sub_mch_id", "子商户号"),
    Field::text("nonce_str", "随机字符串").required(),
    Field::text("sign", "签名").required(),
    Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("err_code", "错误代码"),
    Field::text("err_code_des", "错误描述"),
    Field::text("recall", "").values(RECALL_VALUES).required(),
];

/// 进件子商户: `POST /secapi/mch/addInstitutionsub`.
///
/// <https://pay.weixin.qq.com/doc/global/v2/zh/4013636642>
pub static POST_MCH_ADDINSTITUTIONSUB: Operation = Operation {
    title: "进件子商户",
    links: &["https://pay.weixin.qq.com/doc/global/v2/zh/4013636642"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("app_id", "机构appid").required(),
        Field::text("mch_id", "机构商户号").required(),
        Field::text("channel_id", "渠道编号"),
        Field::text("merchant_name", "子商户全称").required(),
        Field::text("merchant_shortname", "子商户简称").required(),
        Field::text("merchant_remark", "子商户唯一标识").required(),
        Field::text("merchant_country_code", "注册国家或区域").required(),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES).required(),
        Field::text("business_category", "业务类目").required(),
        Field::text("mcc", "MCC码").required(),
        Field::text("registration_certificate_number", "公司注册文件编号").required(),
        Field::text("registration_certificate_date", "公司注册文件过期时间").required(),
        Field::text("registration_certificate_copy", "公司注册文件照片"),
        Field::text("business_type", "").values(BUSINESS_TYPE_VALUES).required(),
        Field::text("app_download", "APP下载链接").required(),
        Field::text("business_website", "业务网站").required(),
        Field::text("office_account", "公众号").required(),
        Field::text("mini_program", "小程序").required(),
        Field::text("store_address", "门店地址").required(),
        Field::of("store_photos", "门店照片", Kind::Encoded(STORE_PHOTOS)).required(),
        Field::text("director_name", "董事姓名").required(),
        Field::text("director_id_number", "董事证件号码").required(),
        Field::text("principal_name", "负责人姓名").required(),
        Field::text("principal_id_number", "负责人证件号").required(),
        Field::text("office_phone", "公司电话").required(),
        Field::text("contact_name", "联系人姓名").required(),
        Field::text("contact_phone", "联系人电话").required(),
        Field::text("contact_email", "联系人邮箱").required(),
        Field::text("settlement_bank_number", "子商户结算银行账户").required(),
        Field::text("apply_h5_payment", "").values(APPLY_H5_PAYMENT_VALUES),
        Field::text("h5_website_url", "H5经营网址"),
        Field::of("h5_domains", "H5支付域名", Kind::Encoded(H5_DOMAINS)),
        Field::text("attach", "附加信息"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误编码"),
        Field::text("err_code_des", "错误描述"),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("sign", "签名").required(),
        Field::text("verification_status", "").values(VERIFICATION_STATUS_VALUES),
        Field::text("description", "验证状态描述"),
        Field::text("h5_authorization_state", "").values(H5_AUTHORIZATION_STATE_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mch_addinstitutionsub", "POST", "/secapi/mch/addInstitutionsub")
};

/// 服务商子商户开发配置新增支付目录/新增对应APPID关联: `POST /secapi/mch/addsubdevconfig`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4014115404>
pub static POST_MCH_ADDSUBDEVCONFIG: Operation = Operation {
    title: "服务商子商户开发配置新增支付目录/新增对应APPID关联",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/partner/4014115404",
        "https://pay.weixin.qq.com/doc/v2/partner/4014115410",
        "https://pay.weixin.qq.com/doc/v2/institution/4011985201",
        "https://pay.weixin.qq.com/doc/v2/institution/4011985217",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("sub_appid", "关联APPID"),
        Field::text("jsapi_path", "授权目录").required(),
    ],
    answer: POST_MCH_ADDSUBDEVCONFIG_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mch_addsubdevconfig", "POST", "/secapi/mch/addsubdevconfig")
};

/// 银行服务商特约子商户指定渠道号: `POST /secapi/mch/channelsetting`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26>
pub static POST_MCH_CHANNELSETTING: Operation = Operation {
    title: "银行服务商特约子商户指定渠道号",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "特约商户号").required(),
        Field::text("channel_id", "渠道商商户号").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("sign", "签名").required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("mch_id", "商户号").required(),
        Field::text("result_msg", "处理信息").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_mch_id", "子商户商户号").required(),
        Field::text("channel_id", "渠道商商户号").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mch_channelsetting", "POST", "/secapi/mch/channelsetting")
};

/// 修改子商户: `POST /secapi/mch/modifyInstitutionsub`.
///
/// <https://pay.weixin.qq.com/doc/global/v2/zh/4013636644>
pub static POST_MCH_MODIFYINSTITUTIONSUB: Operation = Operation {
    title: "修改子商户",
    links: &["https://pay.weixin.qq.com/doc/global/v2/zh/4013636644"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("app_id", "机构appid").required(),
        Field::text("mch_id", "机构商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("merchant_name", "子商户全称").required(),
        Field::text("channel_id", "渠道编号"),
        Field::text("merchant_shortname", "子商户简称").required(),
        Field::text("merchant_country_code", "注册国家或区域").required(),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES).required(),
        Field::text("business_category", "业务类目").required(),
        Field::text("mcc", "MCC码").required(),
        Field::text("registration_certificate_number", "公司注册文件编号").required(),
        Field::text("registration_certificate_date", "公司注册文件过期时间").required(),
        Field::text("registration_certificate_copy", "公司注册文件照片"),
        Field::text("business_type", "").values(BUSINESS_TYPE_VALUES).required(),
        Field::text("app_download", "APP下载链接").required(),
        Field::text("business_website", "业务网站").required(),
        Field::text("office_account", "公众号").required(),
        Field::text("mini_program", "小程序").required(),
        Field::text("store_address", "门店地址").required(),
        Field::of("store_photos", "门店照片", Kind::Encoded(STORE_PHOTOS)),
        Field::text("director_name", "董事姓名"),
        Field::text("director_id_number", "董事证件号码"),
        Field::text("principal_name", "负责人姓名"),
        Field::text("principal_id_number", "负责人证件号"),
        Field::text("office_phone", "公司电话").required(),
        Field::text("contact_name", "联系人姓名").required(),
        Field::text("contact_phone", "联系人电话").required(),
        Field::text("contact_email", "联系人邮箱").required(),
        Field::text("settlement_bank_number", "子商户结算银行账户"),
        Field::text("apply_h5_payment", "").values(APPLY_H5_PAYMENT_VALUES),
        Field::text("h5_website_url", "H5经营网址"),
        Field::of("h5_domains", "H5支付域名", Kind::Encoded(H5_DOMAINS)),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误编码"),
        Field::text("err_code_des", "错误描述"),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("sign", "签名").required(),
        Field::text("verification_status", "").values(VERIFICATION_STATUS_VALUES),
        Field::text("h5_authorization_state", "").values(H5_AUTHORIZATION_STATE_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mch_modifyinstitutionsub", "POST", "/secapi/mch/modifyInstitutionsub")
};

/// 银行特约商户信息修改: `POST /secapi/mch/modifymchinfo`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9>
pub static POST_MCH_MODIFYMCHINFO: Operation = Operation {
    title: "银行特约商户信息修改",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "商户识别码").required(),
        Field::text("merchant_shortname", "商户简称"),
        Field::text("service_phone", "客服电话"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("result_msg", "处理信息").required(),
        Field::text("sign", "签名").required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("nonce_str", "随机字符串").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mch_modifymchinfo", "POST", "/secapi/mch/modifymchinfo")
};

/// 查询子商户: `POST /secapi/mch/queryInstitutionsub`.
///
/// <https://pay.weixin.qq.com/doc/global/v2/zh/4013636643>
pub static POST_MCH_QUERYINSTITUTIONSUB: Operation = Operation {
    title: "查询子商户",
    links: &["https://pay.weixin.qq.com/doc/global/v2/zh/4013636643"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("app_id", "机构appid").required(),
        Field::text("mch_id", "机构商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误编码"),
        Field::text("err_code_des", "错误描述"),
        Field::text("sign", "签名").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("merchant_name", "子商户名称").required(),
        Field::text("merchant_shortname", "子商户简称").required(),
        Field::text("merchant_country_code", "注册国家或区域"),
        Field::text("business_category", "业务类目").required(),
        Field::text("mcc", "MCC"),
        Field::text("office_phone", "公司联系电话").required(),
        Field::text("contact_name", "联系人姓名"),
        Field::text("contact_phone", "联系人手机"),
        Field::text("contact_email", "联系人邮箱"),
        Field::text("merchant_remark", "子商户唯一标识").required(),
        Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES),
        Field::text("registration_certificate_number", "公司注册文件编号"),
        Field::text("registration_certificate_date", "公司注册文件过期时间"),
        Field::text("app_download", "APP下载链接"),
        Field::text("business_website", "业务网站"),
        Field::text("office_account", "公众号"),
        Field::text("mini_program", "小程序"),
        Field::text("store_address", "门店地址"),
        Field::text("director_name", "董事姓名"),
        Field::text("director_id_number", "董事证件编号"),
        Field::text("principal_name", "负责人姓名"),
        Field::text("principal_id_number", "负责人证件编号"),
        Field::text("settlement_bank_number", "子商户结算银行账户"),
        Field::text("channel_id", "渠道编号"),
        Field::text("h5_authorization_state", "").values(H5_AUTHORIZATION_STATE_VALUES),
        Field::text("h5_audit_reject_detail", "H5驳回详情"),
        Field::text("sub_mch_status", "").values(SUB_MCH_STATUS_VALUES),
        Field::text("application_status", "").values(APPLICATION_STATUS_VALUES),
        Field::of("application_reject_detail", "子商户入驻驳回详情", Kind::Encoded(APPLICATION_REJECT_DETAIL)),
        Field::text("attach", "附加信息"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mch_queryinstitutionsub", "POST", "/secapi/mch/queryInstitutionsub")
};

/// 配置查询: `POST /secapi/mch/querysubdevconfig`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4014115413>
pub static POST_MCH_QUERYSUBDEVCONFIG: Operation = Operation {
    title: "配置查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/partner/4014115413",
        "https://pay.weixin.qq.com/doc/v2/institution/4011985252",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("err_code", "错误代码").required(),
        Field::text("err_code_des", "错误代码描述").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("sign", "签名").required(),
        Field::of("jsapi_path_list", "授权目录", Kind::Encoded(JSAPI_PATH_LIST)).required(),
        Field::of("appid_config_list", "", Kind::Encoded(ANSWER_APPID_CONFIG_LIST)).required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mch_querysubdevconfig", "POST", "/secapi/mch/querysubdevconfig")
};

/// 银行特约商户录入/银行特约商户资料查询: `POST /secapi/mch/submchmanage`.
///
/// <https://pay.weixin.qq.com/doc/v2/institution/4012194260>
pub static POST_MCH_SUBMCHMANAGE: Operation = Operation {
    title: "银行特约商户录入/银行特约商户资料查询",
    links: &["https://pay.weixin.qq.com/doc/v2/institution/4012194260"],
    version: Version::V2,
    query: &[Field::text("action", "").values(ACTION_VALUES).required()],
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("merchant_name", "商户名称"),
        Field::text("sub_mch_id", "商户识别码"),
        Field::text("page_index", "页码").required(),
        Field::text("page_size", "展示资料个数"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES),
        Field::text("result_msg", "业务结果描述"),
        Field::text("total", "总记录数").required(),
        Field::list("mchinfo", "商户信息列表", &Kind::Object(MCHINFO)).required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mch_submchmanage", "POST", "/secapi/mch/submchmanage")
};

/// 图片上传: `POST /secapi/mch/uploadmedia`.
///
/// <https://pay.weixin.qq.com/doc/global/v2/zh/4013641477>
pub static POST_MCH_UPLOADMEDIA: Operation = Operation {
    title: "图片上传",
    links: &["https://pay.weixin.qq.com/doc/global/v2/zh/4013641477"],
    version: Version::V2,
    content: Content::Form,
    body: &[
        Field::of("media", "媒体文件标识", Kind::File).required(),
        Field::text("media_hash", "根据媒体文件内容进行MD5计算后的值").required(),
        Field::text("mch_id", "服务商商户号或渠道号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("sign", "").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("media_id", "媒体标识Id").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mch_uploadmedia", "POST", "/secapi/mch/uploadmedia")
};

/// 服务商特约商户关注功能配置: `POST /secapi/mkt/addrecommendconf`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4014115399>
pub static POST_MKT_ADDRECOMMENDCONF: Operation = Operation {
    title: "服务商特约商户关注功能配置",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4014115399"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("sub_appid", "特约商户APPID").required(),
        Field::text("subscribe_appid", "推荐关注APPID").required(),
    ],
    answer: POST_MCH_ADDSUBDEVCONFIG_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_secapi_mkt_addrecommendconf", "POST", "/secapi/mkt/addrecommendconf")
};

/// 撤销订单: `POST /secapi/pay/facepayreverse`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html>
pub static POST_PAY_FACEPAYREVERSE: Operation = Operation {
    title: "撤销订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html"],
    version: Version::V2,
    content: Content::Xml,
    body: POST_PAY_FACEPAYREVERSE_BODY,
    answer: POST_PAY_FACEPAYREVERSE_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_secapi_pay_facepayreverse", "POST", "/secapi/pay/facepayreverse")
};

/// 请求多次分账: `POST /secapi/pay/multiprofitsharing`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011983158>
pub static POST_PAY_MULTIPROFITSHARING: Operation = Operation {
    title: "请求多次分账",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011983158",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984646",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES).required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::of("receivers", "", Kind::Encoded(RECEIVERS)).required(),
    ],
    answer: &[
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::of("receivers", "", Kind::Encoded(ANSWER_RECEIVERS)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_pay_multiprofitsharing", "POST", "/secapi/pay/multiprofitsharing")
};

/// 请求单次分账: `POST /secapi/pay/profitsharing`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011941670>
pub static POST_PAY_PROFITSHARING: Operation = Operation {
    title: "请求单次分账",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011941670",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984565",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("brand_mch_id", "品牌主商户号"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES).required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::of("receivers", "", Kind::Encoded(RECEIVERS)).required(),
    ],
    answer: &[
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("brand_mch_id", "品牌主商户号"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("status", "").values(STATUS_VALUES),
        Field::of("receivers", "", Kind::Encoded(ANSWER_RECEIVERS)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_pay_profitsharing", "POST", "/secapi/pay/profitsharing")
};

/// 完结分账: `POST /secapi/pay/profitsharingfinish`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011984076>
pub static POST_PAY_PROFITSHARINGFINISH: Operation = Operation {
    title: "完结分账",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011984076",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984879",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES).required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("description", "分账完结描述").required(),
    ],
    answer: &[
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_pay_profitsharingfinish", "POST", "/secapi/pay/profitsharingfinish")
};

/// 分账回退: `POST /secapi/pay/profitsharingreturn`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011984166>
pub static POST_PAY_PROFITSHARINGRETURN: Operation = Operation {
    title: "分账回退",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011984166",
        "https://pay.weixin.qq.com/doc/v2/partner/4011985177",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES).required(),
        Field::text("order_id", "微信分账单号"),
        Field::text("out_order_no", "商户分账单号"),
        Field::text("out_return_no", "商户回退单号").required(),
        Field::text("return_account_type", "").values(RETURN_ACCOUNT_TYPE_VALUES).required(),
        Field::text("return_account", "回退方账号").required(),
        Field::integer("return_amount", "回退金额").required(),
        Field::text("description", "回退描述").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES),
        Field::text("order_id", "微信分账单号"),
        Field::text("out_order_no", "商户分账单号"),
        Field::text("out_return_no", "商户回退单号").required(),
        Field::text("return_no", "微信回退单号"),
        Field::text("return_account_type", "").values(RETURN_ACCOUNT_TYPE_VALUES).required(),
        Field::text("return_account", "回退方账号").required(),
        Field::integer("return_amount", "回退金额").required(),
        Field::text("description", "回退描述").required(),
        Field::text("result", "").values(ANSWER_RESULT_VALUES),
        Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
        Field::text("finish_time", "完成时间"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_pay_profitsharingreturn", "POST", "/secapi/pay/profitsharingreturn")
};

/// 申请退款: `POST /secapi/pay/refund`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011937624>
pub static POST_PAY_REFUND: Operation = Operation {
    title: "申请退款",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937624",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011935217",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011936911",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011939427",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937424",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011941262",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987741",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011985095",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941447",
        "https://pay.weixin.qq.com/doc/v2/partner/4011936647",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989258",
        "https://pay.weixin.qq.com/doc/v2/partner/4011973419",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941178",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984092",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989907",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988208",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988381",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634906",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634956",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634996",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635201",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636484",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636606",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::integer("total_fee", "订单金额").required(),
        Field::integer("refund_fee", "退款金额").required(),
        Field::text("refund_fee_type", "退款货币种类"),
        Field::text("refund_desc", "退款原因"),
        Field::text("refund_account", "退款资金来源"),
        Field::text("notify_url", "退款结果通知url"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::integer("refund_fee", "退款金额").required(),
        Field::integer("settlement_refund_fee", "应结退款金额"),
        Field::integer("total_fee", "标价金额").required(),
        Field::integer("settlement_total_fee", "应结订单金额"),
        Field::text("fee_type", "标价币种"),
        Field::integer("cash_fee", "现金支付金额").required(),
        Field::text("cash_fee_type", "现金支付币种"),
        Field::integer("cash_refund_fee", "现金退款金额"),
        Field::text("coupon_type_$n", "代金券类型"),
        Field::integer("coupon_refund_fee", "代金券退款总金额"),
        Field::integer("coupon_refund_fee_$n", "单个代金券退款金额"),
        Field::integer("coupon_refund_count", "退款代金券使用数量"),
        Field::text("coupon_refund_id_$n", "退款代金券ID"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_pay_refund", "POST", "/secapi/pay/refund")
};

/// 申请退款（支持单品）: `POST /secapi/pay/refundv2`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011983308>
pub static POST_PAY_REFUNDV2: Operation = Operation {
    title: "申请退款（支持单品）",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011983308"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::of("detail", "退款包含的商品列表信息", Kind::Encoded(DETAIL)),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::integer("total_fee", "订单金额").required(),
        Field::integer("refund_fee", "退款金额").required(),
        Field::text("refund_fee_type", "退款货币种类"),
        Field::text("refund_desc", "退款原因"),
        Field::text("refund_account", "退款资金来源"),
        Field::text("notify_url", "退款结果通知url"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::integer("refund_fee", "退款金额").required(),
        Field::integer("settlement_refund_fee", "应结退款金额"),
        Field::integer("total_fee", "标价金额").required(),
        Field::integer("settlement_total_fee", "应结订单金额"),
        Field::text("fee_type", "标价币种"),
        Field::integer("cash_fee", "现金支付金额").required(),
        Field::text("cash_fee_type", "现金支付币种"),
        Field::integer("cash_refund_fee", "现金退款金额"),
        Field::text("coupon_type_$n", "代金券类型"),
        Field::integer("coupon_refund_fee", "代金券退款总金额"),
        Field::integer("coupon_refund_fee_$n", "单个代金券退款金额"),
        Field::integer("coupon_refund_count", "退款代金券使用数量"),
        Field::text("coupon_refund_id_$n", "退款代金券ID"),
        Field::of("promotion_detail", "", Kind::Encoded(PROMOTION_DETAIL)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secapi_pay_refundv2", "POST", "/secapi/pay/refundv2")
};

/// 撤销订单: `POST /secapi/pay/reverse`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011937361>
pub static POST_PAY_REVERSE: Operation = Operation {
    title: "撤销订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937361",
        "https://pay.weixin.qq.com/doc/v2/partner/4012218602",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634900",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: POST_PAY_FACEPAYREVERSE_BODY,
    answer: POST_PAY_FACEPAYREVERSE_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_secapi_pay_reverse", "POST", "/secapi/pay/reverse")
};
