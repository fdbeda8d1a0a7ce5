// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global`

use crate::{Content, ErrorCode, Field, Format, Host, Kind, Operation, Repeat, Reply, Role, Rule, Seal};

static ENCRYPT_CERTIFICATE: &[Field] = &[
    Field::text("algorithm", "加密证书的算法").required(),
    Field::text("nonce", "加密证书的随机串").required(),
    Field::text("associated_data", "附加数据").required(),
    Field::text("ciphertext", "加密后的证书内容").required(),
];

static DATA: &[Field] = &[
    Field::text("serial_no", "证书序列号").longest(40).required(),
    Field::text("effective_time", "证书启用时间").format(Format::Time).required(),
    Field::text("expire_time", "证书弃用时间").format(Format::Time).required(),
    Field::object("encrypt_certificate", "证书信息", ENCRYPT_CERTIFICATE).required(),
];

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

static STATE_VALUES: &[&str] = &["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"];

static VERIFY_DEPARTMENT_VALUES: &[&str] = &["UNIONPAY", "NETSUNION", "OTHERS"];

static ORDER_TYPE_VALUES: &[&str] = &["out_trade_no", "transaction_id", "sub_order_no", "sub_order_id"];

static ANSWER_DATA: &[Field] = &[
    Field::text("sub_order_no", "商户子单号"),
    Field::text("sub_order_id", "微信子单号"),
    Field::text("mch_customs_no", "商户海关备案号"),
    Field::text("customs", "").values(CUSTOMS_VALUES).required(),
    Field::text("fee_type", "币种"),
    Field::integer("order_fee", "子单金额"),
    Field::integer("duty", "关税"),
    Field::integer("transport_fee", "物流费用"),
    Field::integer("product_fee", "商品费用"),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("explanation", "报关结果说明"),
    Field::text("modify_time", "最后更新时间").required(),
];

static CERTIFICATE_TYPE_VALUES: &[&str] = &["IDCARD"];

static CERTIFICATE_CHECK_RESULT_VALUES: &[&str] = &["SAME", "DIFFERENT"];

static MCH_LANGUAGE_VALUES: &[&str] =
    &["ZH_CN", "ZH_TW", "ZH_HK", "EN", "JA", "KO", "TH", "VI", "RU", "DE", "FR", "AR", "ES"];

static COMPLAINT_STATE_VALUES: &[&str] = &["PENDING", "PROCESSING", "PROCESSED"];

static COMPLAINT_ORDER_INFO: &[Field] = &[
    Field::text("transaction_id", "微信订单号").required(),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::integer("settlement_amount", "结算币种金额").required(),
    Field::text("settlement_refunded_amount", "结算币种累计已退款金额").required(),
    Field::text("settlement_currency", "结算币种").required(),
    Field::integer("payer_amount", "订单金额").required(),
    Field::integer("payer_refunded_amount", "支付币种累计已退款金额").required(),
    Field::text("payer_currency", "支付币种").required(),
    Field::text("trade_time", "交易时间").required(),
];

static PRIORITY_VALUES: &[&str] = &["PRIORITY", "GENERAL"];

static MEDIA_TYPE_VALUES: &[&str] = &["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"];

static COMPLAINT_MEDIA_LIST: &[Field] = &[
    Field::text("media_type", "").values(MEDIA_TYPE_VALUES).required(),
    Field::list("media_url", "媒体文列表", &Kind::TEXT).required(),
];

static SERVICE_ORDER_INFO_STATE_VALUES: &[&str] = &["DOING", "REVOKED", "WAITPAY", "DONE"];

static SERVICE_ORDER_INFO: &[Field] = &[
    Field::text("order_id", "微信支付服务订单号"),
    Field::text("out_order_no", "商户服务订单号"),
    Field::text("state", "").values(SERVICE_ORDER_INFO_STATE_VALUES),
];

static GET_MERCHANT_SERVICE_COMPLAINTS_ANSWER_DATA: &[Field] = &[
    Field::text("complaint_id", "投诉单号").required(),
    Field::text("complaint_time", "投诉时间").required(),
    Field::text("complaint_detail", "投诉详情").required(),
    Field::text("complaint_state", "").values(COMPLAINT_STATE_VALUES).required(),
    Field::text("complainted_mchid", "被诉商户号").required(),
    Field::of("payer_phone", "投诉人联系方式", Kind::Sealed(Seal::MerchantKey)),
    Field::list("complaint_order_info", "投诉单关联订单信息", &Kind::Object(COMPLAINT_ORDER_INFO)),
    Field::boolean("complaint_full_refunded", "投诉单是否已全额退款").required(),
    Field::boolean("is_overdue", "是否超时"),
    Field::text("priority", "").values(PRIORITY_VALUES),
    Field::boolean("incoming_user_response", "是否有待回复的用户留言").required(),
    Field::integer("user_complaint_times", "用户投诉次数").required(),
    Field::list("complaint_media_list", "投诉资料列表", &Kind::Object(COMPLAINT_MEDIA_LIST)),
    Field::text("problem_description", "问题描述"),
    Field::text("complaint_detail_trans", "投诉详情翻译"),
    Field::list("service_order_info", "投诉单关联服务单信息", &Kind::Object(SERVICE_ORDER_INFO)),
];

static OPERATE_TYPE_VALUES: &[&str] = &[
    "USER_CREATE_COMPLAINT",
    "USER_CONTINUE_COMPLAINT",
    "USER_RESPONSE",
    "PLATFORM_RESPONSE",
    "MERCHANT_RESPONSE",
    "MERCHANT_CONFIRM_COMPLETE",
    "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
    "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
    "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
    "USER_REVOKE_COMPLAINT",
    "USER_COMFIRM_COMPLAINT",
    "PLATFORM_HELP_APPLICATION",
    "USER_APPLY_PLATFORM_HELP",
    "MERCHANT_APPROVE_REFUND",
    "MERCHANT_REFUSE_RERUND",
    "USER_SUBMIT_SATISFACTION",
    "SERVICE_ORDER_CANCEL",
    "SERVICE_ORDER_COMPLETE",
    "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
    "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
    "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
];

static DATA_COMPLAINT_MEDIA_LIST: &[Field] = &[
    Field::text("media_type", "").values(MEDIA_TYPE_VALUES).required(),
    Field::list("media_url", "媒体文件请求url", &Kind::TEXT).required(),
];

static GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_NEGOTIATION_HISTORYS_ANSWER_DATA: &[Field] = &[
    Field::text("log_id", "操作流水号").required(),
    Field::text("operator", "操作人").required(),
    Field::text("operate_time", "操作时间").required(),
    Field::text("operate_type", "").values(OPERATE_TYPE_VALUES).required(),
    Field::text("operate_details", "操作内容"),
    Field::list("image_list", "图片凭证", &Kind::TEXT),
    Field::object("complaint_media_list", "操作资料列表", DATA_COMPLAINT_MEDIA_LIST),
];

static META: &[Field] =
    &[Field::text("digest", "").required(), Field::text("filename", "商户上传的文件的名称").required()];

static TRANSACTION_LIMIT_TYPE_VALUES: &[&str] = &["UN_LAUNCHED_WEBSITE_LIMIT", "NORMAL_LIMIT", "NO_LIMIT"];

static WEBSITE_STATE_VALUES: &[&str] = &["HAS_LAUNCHED", "UN_LAUNCHED"];

static APPLYMENT_TYPE_VALUES: &[&str] = &["APPLY_FOR_PAYMENT_AUTHORITY", "APPLY_FOR_RELIEVE_LIMITED"];

static APPLYMENT_STATE_VALUES: &[&str] = &["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"];

static AUTHORIZATION_STATE_VALUES: &[&str] =
    &["AUTHORITY_TO_TEST", "FORMAL_AUTHORITY", "AUTHORIZED", "UNDER_PUNISHMENT", "UNAUTHORIZED"];

static CONTACT: &[Field] = &[
    Field::of("name", "联系人名称", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("phone", "联系人电话", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("email", "联系人邮箱", Kind::Sealed(Seal::PlatformKey)).required(),
];

static MERCHANT_TYPE_VALUES: &[&str] = &["ENTERPRISE", "INDIVIDUAL"];

static BUSINESS_TYPE_VALUES: &[&str] = &["ONLINE", "OFFLINE", "BOTH"];

static STORE_PHOTOS: &[Field] = &[Field::list("media_id", "媒体文件MediaId列表", &Kind::TEXT).required()];

static BUSINESS: &[Field] = &[
    Field::text("business_type", "").values(BUSINESS_TYPE_VALUES).required(),
    Field::text("app_download", "APP下载链接"),
    Field::text("website", "业务网站"),
    Field::text("office_account", "公众号"),
    Field::text("mini_program", "小程序"),
    Field::text("store_address", "门店地址"),
    Field::of("store_photos", "", Kind::Encoded(STORE_PHOTOS)),
    Field::text("mcc", "MCC码"),
];

static DIRECTOR: &[Field] = &[Field::text("name", "董事姓名"), Field::text("number", "董事证件号")];

static PRINCIPAL: &[Field] = &[Field::text("name", "负责人姓名"), Field::text("number", "负责人证件号")];

static H5_PAYMENT_APPLY_INFO: &[Field] = &[
    Field::text("h5_website_url", "H5经营网址").required(),
    Field::list("domains", "拉起H5支付的域名", &Kind::TEXT).required(),
];

static VERIFICATION_STATUS_VALUES: &[&str] = &["Approved"];

static H5_AUTHORIZATION_STATE_VALUES: &[&str] =
    &["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"];

static ANSWER_CONTACT: &[Field] = &[
    Field::of("name", "联系人名称", Kind::Sealed(Seal::MerchantKey)),
    Field::of("phone", "联系人电话", Kind::Sealed(Seal::MerchantKey)),
    Field::of("email", "联系人邮箱", Kind::Sealed(Seal::MerchantKey)),
];

static ANSWER_BUSINESS: &[Field] = &[
    Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
    Field::text("app_download", "APP下载地址"),
    Field::text("website", "业务网站"),
    Field::text("office_account", "公众号"),
    Field::text("mini_program", "小程序"),
    Field::text("store_address", "门店地址"),
    Field::text("mcc", "MCC码"),
];

static ANSWER_DIRECTOR: &[Field] = &[Field::text("name", "董事姓名"), Field::text("number", "董事证件号码")];

static ANSWER_PRINCIPAL: &[Field] = &[Field::text("name", "负责人姓名"), Field::text("number", "负责人证件号码")];

static H5_PAYMENT: &[Field] = &[
    Field::text("audit_reject_detail", "H5驳回详情"),
    Field::text("h5_authorization_state", "").values(H5_AUTHORIZATION_STATE_VALUES),
];

static SUB_MERCHANT_STATUS_VALUES: &[&str] =
    &["OPERATING", "PENDING", "DEACTIVATED", "CLOSED", "INCOMPLETE_APPLICATION"];

static APPLICATION_STATUS_VALUES: &[&str] = &["INCOMPLETE_APPLICATION", "UNDER_REVIEW", "REJECTED"];

static APPLICATION_REJECT_DETAIL: &[Field] = &[Field::text("field", "驳回字段"), Field::text("reason", "驳回原因")];

static SUB_MERCHANT_STATE: &[Field] = &[
    Field::text("sub_merchant_status", "").values(SUB_MERCHANT_STATUS_VALUES),
    Field::text("application_status", "").values(APPLICATION_STATUS_VALUES),
    Field::object("application_reject_detail", "子商户入驻驳回详情", APPLICATION_REJECT_DETAIL),
];

static BODY_BUSINESS: &[Field] = &[
    Field::text("business_type", "").values(BUSINESS_TYPE_VALUES).required(),
    Field::text("app_download", "APP下载链接"),
    Field::text("website", "业务网站"),
    Field::text("office_account", "公众号"),
    Field::text("mini_program", "小程序"),
    Field::text("store_address", "门店地址"),
    Field::text("store_photos", "门店照片"),
    Field::text("mcc", "MCC码"),
];

static BODY_H5_PAYMENT_APPLY_INFO: &[Field] =
    &[Field::text("website_url", "H5经营网址"), Field::list("domains", "H5支付域名", &Kind::TEXT)];

static PAYER: &[Field] = &[Field::text("auth_code", "授权码").required()];

static AMOUNT: &[Field] = &[Field::integer("total", "总金额").required(), Field::text("currency", "货币类型")];

static STORE_INFO: &[Field] =
    &[Field::text("id", "编号"), Field::text("name", "名称").required(), Field::text("address", "详细地址").required()];

static SCENE_INFO: &[Field] = &[
    Field::text("device_id", "商户端设备号"),
    Field::text("device_ip", "商户端设备IP"),
    Field::text("payer_client_ip", "用户终端IP"),
    Field::text("operator_id", "操作员ID"),
    Field::object("store_info", "商户门店信息", STORE_INFO),
];

static GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::text("wxpay_goods_id", "微信侧商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品单价").required(),
];

static DETAIL: &[Field] = &[
    Field::integer("cost_price", "订单原价"),
    Field::text("receipt_id", "商品小票ID"),
    Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)),
];

static ANSWER_PAYER: &[Field] =
    &[Field::text("openid", "用户标识"), Field::text("sp_openid", "用户标识"), Field::text("sub_openid", "用户标识")];

static TYPE_VALUES: &[&str] = &["SETTLEMENT_RATE"];

static EXCHANGE_RATE: &[Field] = &[Field::text("type", "").values(TYPE_VALUES), Field::integer("rate", "汇率值")];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("payer_total", "用户支付金额").required(),
    Field::text("payer_currency", "支付货币类型"),
    Field::object("exchange_rate", "汇率", EXCHANGE_RATE),
];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static DETAIL_TYPE_VALUES: &[&str] = &["COUPON", "DISCOUNT"];

static DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::text("goods_remark", "商品备注"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品价格").required(),
];

static ANSWER_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(DETAIL_TYPE_VALUES),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("currency", "货币类型"),
    Field::text("activity_id", "活动ID"),
    Field::integer("wechatpay_contribute_amount", "微信出资"),
    Field::integer("merchant_contribute_amount", "商户出资"),
    Field::integer("other_contribute_amount", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(DETAIL_GOODS_DETAIL)),
];

static ANSWER_STATE_VALUES: &[&str] = &["SIGNED", "TERMINATED"];

static TERMINATION_MODE_VALUES: &[&str] = &["USER", "MERCHANT", "PLATFORM"];

static BODY_AMOUNT: &[Field] =
    &[Field::integer("total", "总金额").least(1).required(), Field::text("currency", "货币类型").longest(16)];

static BODY_SCENE_INFO: &[Field] =
    &[Field::text("device_id", "商户端设备号"), Field::text("device_ip", "商户端设备IP").format(Format::Ip)];

static TRADE_TYPE_VALUES: &[&str] = &["AUTH"];

static TRADE_STATE_VALUES: &[&str] = &["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PAYERROR", "USERPAYING"];

static POST_PAPAY_TRANSACTIONS_ANSWER_PAYER: &[Field] = &[
    Field::text("openid", "用户标识").longest(128),
    Field::text("sp_openid", "机构用户标识").longest(64),
    Field::text("sub_openid", "子商户用户标识").longest(64),
];

static EXCHANGE_RATE_TYPE_VALUES: &[&str] = &["SETTLEMENT_RATE", "USERPAYMENT_RATE"];

static AMOUNT_EXCHANGE_RATE: &[Field] =
    &[Field::text("type", "").values(EXCHANGE_RATE_TYPE_VALUES), Field::integer("rate", "汇率值")];

static POST_PAPAY_TRANSACTIONS_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::integer("payer_total", "用户支付金额").required(),
    Field::text("currency", "订单标价币种").required(),
    Field::text("payer_currency", "用户支付币种").required(),
    Field::object("exchange_rate", "汇率信息", AMOUNT_EXCHANGE_RATE),
];

static PROMOTION_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::text("goods_remark", "商品备注"),
    Field::integer("discount_amount", "商品优惠金额").required(),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品价格").required(),
];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围").values(SCOPE_VALUES),
    Field::text("type", "").values(DETAIL_TYPE_VALUES),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("currency", "优惠币种").required(),
    Field::text("activity_id", "活动ID"),
    Field::integer("wxpay_contribute_amount", "微信出资"),
    Field::integer("merchant_contribute_amount", "商户出资"),
    Field::integer("other_contribute_amount", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(PROMOTION_DETAIL_GOODS_DETAIL)),
];

static ANSWER_TRADE_TYPE_VALUES: &[&str] = &["AUTH", "JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"];

static GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::integer("payer_total", "用户支付金额"),
    Field::text("currency", "订单标价币种").required(),
    Field::text("payer_currency", "用户支付币种"),
    Field::object("exchange_rate", "汇率信息", AMOUNT_EXCHANGE_RATE),
];

static CURRENCY_VALUES: &[&str] = &["CNY"];

static RECEIVERS_TYPE_VALUES: &[&str] = &["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"];

static RECEIVERS: &[Field] = &[
    Field::text("currency", "").values(CURRENCY_VALUES).required(),
    Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
    Field::text("account", "分账接收方帐号").required(),
    Field::of("name", "分账个人接收方姓名", Kind::Sealed(Seal::PlatformKey)),
    Field::boolean("authorized", "是否已经获取用户实名信息授权"),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
];

static ANSWER_RECEIVERS: &[Field] = &[
    Field::text("currency", "分账币种").required(),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
    Field::text("account", "分账接收方帐号").required(),
    Field::text("result", "分账结果").required(),
    Field::text("fail_reason", "分账失败原因").required(),
    Field::text("create_time", "分账创建时间").required(),
    Field::text("finish_time", "分账完成时间").required(),
    Field::text("detail_id", "分账明细单号"),
    Field::text("detail_type", "分账明细类型"),
    Field::text("settlement_currency", "出资方结算币种"),
    Field::integer("settlement_amount", "出资方结算金额"),
    Field::integer("rate", "汇率值"),
];

static RELATION_TYPE_VALUES: &[&str] =
    &["SUPPLIER", "DISTRIBUTOR", "TAX_SERVICE_PROVIDER", "IT_SERVICE_PROVIDER", "CUSTOM"];

static POST_REFUNDS_BODY_AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").least(1).required(),
    Field::integer("total", "原订单金额").least(1).required(),
    Field::text("currency", "退款币种").required(),
];

static AMOUNT_EXCHANGE_RATE_TYPE_VALUES: &[&str] = &["USERPAYMENT_RATE", "SETTLEMENT_RATE"];

static ANSWER_AMOUNT_EXCHANGE_RATE: &[Field] =
    &[Field::text("type", "").values(AMOUNT_EXCHANGE_RATE_TYPE_VALUES), Field::integer("rate", "汇率值")];

static POST_REFUNDS_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").required(),
    Field::text("currency", "退款币种").required(),
    Field::integer("payer_refund", "用户退款金额").required(),
    Field::text("payer_currency", "支付币种").required(),
    Field::object("exchange_rate", "汇率", ANSWER_AMOUNT_EXCHANGE_RATE).required(),
];

static POST_REFUNDS_ANSWER_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(DETAIL_TYPE_VALUES),
    Field::integer("amount", "优惠券面额"),
    Field::integer("refund_amount", "优惠券退款额"),
    Field::text("currency", "货币类型").required(),
];

static GET_REFUNDS_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("payer_total", "用户支付金额").required(),
    Field::text("payer_currency", "支付币种").required(),
];

static CHANNEL_VALUES: &[&str] = &["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"];

static FUND_SOURCE_VALUES: &[&str] = &["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"];

static STATUS_VALUES: &[&str] = &["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"];

static DATA_AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("payer_refund", "用户退款金额").required(),
    Field::text("payer_currency", "支付币种").required(),
    Field::object("exchange_rate", "汇率", ANSWER_AMOUNT_EXCHANGE_RATE).required(),
];

static GET_REFUNDS_ANSWER_DATA: &[Field] = &[
    Field::text("id", "微信退款单号").required(),
    Field::text("out_refund_no", "商户退款单号").required(),
    Field::text("channel", "").values(CHANNEL_VALUES),
    Field::text("recv_account", "退款入账账户"),
    Field::text("fund_source", "").values(FUND_SOURCE_VALUES),
    Field::text("success_time", "退款成功时间"),
    Field::text("create_time", "退款创建时间").required(),
    Field::text("status", "").values(STATUS_VALUES).required(),
    Field::object("amount", "退款金额", DATA_AMOUNT).required(),
    Field::object("refund_detail", "优惠退款详情", POST_REFUNDS_ANSWER_DETAIL),
];

static SETTLE_STATE_VALUES: &[&str] = &["SETTLED", "UNSETTLE"];

static ANSWER_DATA_AMOUNT: &[Field] = &[
    Field::integer("settled", "已结算金额").required(),
    Field::integer("unsettle", "未结算金额").required(),
    Field::text("currency", "结算币种").required(),
    Field::integer("pay", "支付金额").required(),
    Field::integer("refund", "退款金额").required(),
    Field::integer("net", "支付净额").required(),
    Field::integer("fee", "手续费金额").required(),
];

static WALLET_REGION_VALUES: &[&str] = &["CHINA_MAINLAND", "CHINA_HONGKONG"];

static SPLIT_AMOUNT: &[Field] = &[
    Field::integer("settled", "已结算金额").required(),
    Field::integer("unsettle", "未结算金额").required(),
    Field::text("currency", "结算币种").required(),
    Field::integer("pay", "支付金额").required(),
    Field::integer("refund", "退款金额").required(),
];

static GET_SETTLE_SETTLEMENTS_ANSWER_DATA: &[Field] = &[
    Field::text("batch_id", "付款批次号").required(),
    Field::text("settlement_date", "结算日期").required(),
    Field::text("trade_start_date", "交易开始日期").required(),
    Field::text("trade_end_date", "交易结束日期").required(),
    Field::object("amount", "金额", ANSWER_DATA_AMOUNT).required(),
    Field::text("wallet_region", "").values(WALLET_REGION_VALUES),
    Field::object("split_amount", "分账业务金额", SPLIT_AMOUNT),
];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_TRADE_TYPE_VALUES: &[&str] =
    &["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_PAYER: &[Field] = &[
    Field::text("openid", "用户标识"),
    Field::text("sp_openid", "机构用户标识"),
    Field::text("sub_openid", "子商户用户标识"),
];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::integer("payer_total", "用户支付金额").required(),
    Field::text("currency", "订单标价币种").required(),
    Field::text("payer_currency", "用户支付币种").required(),
    Field::object("exchange_rate", "汇率信息", EXCHANGE_RATE),
];

static ANSWER_PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围"),
    Field::text("type", "").values(DETAIL_TYPE_VALUES),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("currency", "优惠币种").required(),
    Field::text("activity_id", "活动ID"),
    Field::integer("wxpay_contribute_amount", "微信出资"),
    Field::integer("merchant_contribute_amount", "商户出资"),
    Field::integer("other_contribute_amount", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(PROMOTION_DETAIL_GOODS_DETAIL)),
];

static POST_TRANSACTIONS_MWEB_BODY_SCENE_INFO: &[Field] = &[
    Field::text("device_id", "商户端设备号"),
    Field::text("device_ip", "商户端设备IP"),
    Field::text("payer_client_ip", "用户终端IP").required(),
    Field::text("operator_id", "操作员ID"),
    Field::object("store_info", "商户门店信息", STORE_INFO).required(),
];

static POST_CUSTOMS_VERIFY_CERTIFICATE_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS_BODY: &[Field] = &[Field::text("url", "通知地址").required()];

static POST_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS_ANSWER: &[Field] =
    &[Field::text("mchid", "商户号").required(), Field::text("url", "通知地址").required()];

static GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_VARIABLES: &[Field] =
    &[Field::text("complaint_id", "投诉单号").required()];

static POST_MERCHANT_H5_PERMISSION_APPLICATIONS_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "子商户号").required(),
    Field::list("domains", "H5支付域名", &Kind::TEXT).required(),
    Field::text("business_description", "公司介绍和业务描述"),
    Field::text("transaction_limit_type", "").values(TRANSACTION_LIMIT_TYPE_VALUES).required(),
    Field::text("company_register_cert", "公司注册资质证书"),
    Field::list("website_business_page_pics", "经营网址商业页面截图", &Kind::TEXT),
    Field::list("website_homepage_pics", "经营网址首页截图", &Kind::TEXT),
    Field::text("website_state", "").values(WEBSITE_STATE_VALUES).required(),
    Field::text("website_url", "子商户H5经营网址").required(),
    Field::integer("applyment_id", "申请单号").required(),
    Field::text("audit_reject_detail", "驳回原因"),
    Field::text("applyment_state", "").values(APPLYMENT_STATE_VALUES).required(),
    Field::text("applyment_type", "").values(APPLYMENT_TYPE_VALUES).required(),
    Field::text("notify_url", "商户提供的审核结果回调接口"),
];

static GET_MERCHANT_H5_PERMISSION_APPLICATIONS_APPLYMENT_ID_VARIABLES: &[Field] =
    &[Field::integer("applyment_id", "申请单号").required()];

static POST_MERCHANT_H5_PERMISSION_DOMAIN_APPLICATIONS_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("website_state", "").values(WEBSITE_STATE_VALUES).required(),
    Field::list("domains", "H5支付域名", &Kind::TEXT).required(),
    Field::text("webiste_url", "子商户H5经营网址").required(),
    Field::list("website_business_page_pics", "经营网址商业页面截图", &Kind::TEXT),
    Field::list("website_homepage_pics", "经营网址首页截图", &Kind::TEXT),
    Field::integer("applyment_id", "申请单号").required(),
    Field::text("audit_reject_detail", "驳回原因"),
    Field::text("applyment_state", "").values(APPLYMENT_STATE_VALUES),
    Field::text("notify_url", "商户提供的审核结果回调接口"),
    Field::text("out_applyment_id", "商户申请单号").required(),
];

static GET_MERCHANT_H5_PERMISSION_SUB_MCHID_VARIABLES: &[Field] = &[Field::text("sub_mchid", "子商户号").required()];

static POST_MICROPAY_TRANSACTIONS_ID_TRANSACTION_ID_REVERSE_VARIABLES: &[Field] =
    &[Field::text("transaction_id", "微信订单号").required()];

static POST_MICROPAY_TRANSACTIONS_ID_TRANSACTION_ID_REVERSE_BODY: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("sp_mchid", "机构商户号").required(),
    Field::text("sub_mchid", "子商户号").required(),
];

static POST_MICROPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE_VARIABLES: &[Field] =
    &[Field::text("out_trade_no", "商户订单号").required()];

static POST_PAPAY_CONTRACTS_APP_PRE_ENTRUST_SIGN_ANSWER: &[Field] =
    &[Field::text("session_id", "委托代扣签约会话id").required().example("\"201710180325670965\"")];

static GET_PAPAY_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").longest(32),
    Field::text("appid", "商户AppID").longest(32),
    Field::text("sp_mchid", "机构商户号").longest(32),
    Field::text("sub_mchid", "子商户号").longest(32),
    Field::text("sp_appid", "机构AppID").longest(32),
    Field::text("sub_appid", "子商户应用ID").longest(32),
    Field::text("contract_id", "委托代扣协议ID").longest(64).required(),
    Field::integer("plan_id", "模板ID").least(1).required(),
    Field::text("out_contract_code", "商户侧签约协议号").longest(32).required(),
    Field::text("user_display_name", "用户账户展示名称").longest(32),
    Field::text("state", "协议状态").values(ANSWER_STATE_VALUES),
    Field::text("signed_time", "签约时间").format(Format::Time),
    Field::text("terminated_time", "解约时间").format(Format::Time),
    Field::text("termination_mode", "解约方式").values(TERMINATION_MODE_VALUES),
    Field::text("termination_note", "解约备注").longest(256),
    Field::text("openid", "用户标识").longest(128),
];

static GET_PAPAY_CONTRACTS_CONTRACT_ID_VARIABLES: &[Field] =
    &[Field::text("contract_id", "委托代扣协议ID").longest(64).required()];

static GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES: &[Field] =
    &[Field::text("out_trade_no", "商户订单号").longest(32).required()];

static GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_QUERY: &[Field] =
    &[Field::text("sub_mchid", "子商户号").longest(32)];

static GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").longest(32),
    Field::text("appid", "APPID").longest(32),
    Field::text("sp_mchid", "机构商户号").longest(32),
    Field::text("sub_mchid", "子商户号").longest(32),
    Field::text("sp_appid", "机构APPID").longest(32),
    Field::text("sub_appid", "子商户APPID").longest(32),
    Field::text("out_trade_no", "商户订单号").longest(32).required(),
    Field::text("transaction_id", "微信支付订单号").longest(32),
    Field::text("attach", "商户数据").longest(128),
    Field::text("trade_type", "交易类型").values(ANSWER_TRADE_TYPE_VALUES),
    Field::text("bank_type", "付款银行"),
    Field::text("success_time", "支付完成时间").format(Format::Time),
    Field::text("trade_state", "交易状态").values(TRADE_STATE_VALUES).required(),
    Field::text("trade_state_desc", "交易状态描述").required(),
    Field::object("payer", "支付者", POST_PAPAY_TRANSACTIONS_ANSWER_PAYER),
    Field::object("amount", "订单金额", GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER_AMOUNT),
    Field::list("promotion_detail", "优惠功能", &Kind::Object(PROMOTION_DETAIL)),
];

static GET_PROFIT_SHARING_BILL_DOWNLOAD_URL_QUERY: &[Field] =
    &[Field::text("sub_mchid", "子商户号"), Field::text("bill_date", "账单日期")];

static GET_PROFIT_SHARING_BILL_DOWNLOAD_URL_ANSWER: &[Field] = &[Field::text("download_url", "下载地址").required()];

static POST_PROFIT_SHARING_ORDERS_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "子商户号"),
    Field::text("transaction_id", "微信订单号").required(),
    Field::text("out_order_no", "商户分账单号").required(),
    Field::text("order_id", "微信分账单号").required(),
    Field::text("state", "分账单状态").required(),
    Field::list("receivers", "分账接收方列表", &Kind::Object(ANSWER_RECEIVERS)),
];

static GET_PROFIT_SHARING_TRANSACTIONS_TRANSACTION_ID_AMOUNTS_QUERY: &[Field] = &[Field::text("sub_mchid", "子商户号")];

static GET_REFUND_PARTNER_RECHARGE_BALANCE_SUB_MCHID_SUB_MCHID_ANSWER: &[Field] =
    &[Field::integer("remaining_amount", "账户可用余额").required(), Field::text("currency", "货币类型").required()];

static GET_REFUNDS_ID_REFUND_ID_QUERY: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("sp_mchid", "机构商户号").required(),
];

static GET_REFUNDS_ID_REFUND_ID_ANSWER: &[Field] = &[
    Field::text("id", "微信支付退款订单号").required(),
    Field::text("out_refund_no", "商户退款单号").required(),
    Field::text("transaction_id", "微信支付交易订单号").required(),
    Field::text("out_trade_no", "商户原交易订单号").required(),
    Field::text("channel", "").values(CHANNEL_VALUES),
    Field::text("recv_account", "退款入账账户"),
    Field::text("fund_source", "").values(FUND_SOURCE_VALUES),
    Field::text("success_time", "退款成功时间"),
    Field::text("create_time", "退款创建时间").required(),
    Field::text("status", "").values(STATUS_VALUES).required(),
    Field::object("amount", "退款金额", DATA_AMOUNT).required(),
    Field::object("detail", "优惠退款详情", POST_REFUNDS_ANSWER_DETAIL),
];

static POST_TRANSACTIONS_APP_BODY: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("appid", "APPID").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("sp_mchid", "机构商户号").required(),
    Field::text("sp_appid", "机构APPID").required(),
    Field::text("sub_appid", "子商户APPID"),
    Field::text("description", "商品描述").required(),
    Field::text("attach", "商户数据"),
    Field::text("notify_url", "通知地址").required(),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("goods_tag", "商品标记"),
    Field::text("trade_type", "交易类型").required(),
    Field::text("limit_pay", "指定支付方式"),
    Field::text("time_start", "交易起始时间"),
    Field::text("time_expire", "交易结束时间"),
    Field::text("merchant_category_code", "MCC码").required(),
    Field::object("payer", "支付者", ANSWER_PAYER),
    Field::object("amount", "订单金额", AMOUNT).required(),
    Field::object("scene_info", "场景信息", SCENE_INFO),
    Field::list("detail", "优惠功能", &Kind::Object(DETAIL)),
];

static POST_TRANSACTIONS_APP_ANSWER: &[Field] = &[Field::text("prepay_id", "预支付交易会话标识").required()];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_VARIABLES: &[Field] =
    &[Field::text("transaction_id", "微信支付订单号").required()];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("appid", "APPID").required(),
    Field::text("sp_mchid", "机构商户号").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("sp_appid", "机构APPID").required(),
    Field::text("sub_appid", "子商户APPID"),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("id", "微信支付订单号").required(),
    Field::text("attach", "商户数据"),
    Field::text("trade_type", "").values(GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_TRADE_TYPE_VALUES).required(),
    Field::text("bank_type", "付款银行").required(),
    Field::text("success_time", "支付完成时间").required(),
    Field::text("trade_state", "交易状态").required(),
    Field::text("trade_state_desc", "交易状态描述").required(),
    Field::object("payer", "支付者", GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_PAYER).required(),
    Field::object("amount", "订单金额", GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_AMOUNT).required(),
    Field::list("promotion_detail", "优惠功能", &Kind::Object(ANSWER_PROMOTION_DETAIL)),
];

static POST_TRANSACTIONS_ID_TRANSACTION_ID_CLOSE_BODY: &[Field] = &[
    Field::text("mchid", "直连商户号").required(),
    Field::text("sub_mchid", "子商户号"),
    Field::text("sp_mchid", "机构商户号"),
];

/// 获取平台证书列表: `GET /v3/global/certificates`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013013878>
pub static GET_CERTIFICATES: Operation = Operation {
    title: "获取平台证书列表",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013013878",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354446",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354486",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354540",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354576",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354604",
    ],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::Harmless,
    note: "Refresh it more often than every 12 hours; certificates overlap while they change. `expire_time` of the old one moves forward 24 hours before the change, so it may differ from the certificate itself.",
    answer: &[Field::list("data", "平台证书列表", &Kind::Object(DATA)).required()],
    reply: Reply::Json,
    ..Operation::new("get_v3_global_certificates", "GET", "/v3/global/certificates")
};

/// 报关: `POST /v3/global/customs/orders`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025127>
pub static POST_CUSTOMS_ORDERS: Operation = Operation {
    title: "报关",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025127"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("merchant_customs_no", "商户海关备案号").required(),
        Field::integer("duty", "关税"),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("fee_type", "货币类型"),
        Field::integer("order_fee", "子订单金额"),
        Field::integer("transport_fee", "物流费用"),
        Field::integer("product_fee", "商品费用"),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("sub_order_id", "微信子订单号"),
        Field::text("verify_department", "").values(VERIFY_DEPARTMENT_VALUES).required(),
        Field::text("verify_department_trade_id", "核验机构交易流水号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_customs_orders", "POST", "/v3/global/customs/orders")
};

/// 报关查询: `GET /v3/global/customs/orders`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025131>
pub static GET_CUSTOMS_ORDERS: Operation = Operation {
    title: "报关查询",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025131"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    query: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("order_type", "").values(ORDER_TYPE_VALUES).required(),
        Field::text("order_no", "订单号").required(),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::integer("offset", "偏移量"),
        Field::integer("limit", "请求最大记录条数"),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("verify_department", "").values(VERIFY_DEPARTMENT_VALUES).required(),
        Field::text("verify_department_trade_id", "核验机构流水号").required(),
        Field::integer("offset", "偏移量").required(),
        Field::integer("limit", "请求最大记录条数").required(),
        Field::integer("total_count", "查询结果总条数").required(),
        Field::list("data", "报关数据包", &Kind::Object(ANSWER_DATA)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_global_customs_orders", "GET", "/v3/global/customs/orders")
};

/// 报关信息修改: `PATCH /v3/global/customs/orders`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025136>
pub static PATCH_CUSTOMS_ORDERS: Operation = Operation {
    title: "报关信息修改",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025136"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("merchant_customs_no", "商户海关备案号").required(),
        Field::integer("duty", "关税"),
        Field::integer("order_fee", "子订单金额"),
        Field::integer("transport_fee", "物流费用"),
        Field::integer("product_fee", "商品费用"),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("sub_order_id", "微信子订单号"),
        Field::text("modify_time", "最后更新时间").required(),
        Field::text("verify_department", "").values(VERIFY_DEPARTMENT_VALUES).required(),
        Field::text("verify_department_trade_id", "核验机构流水号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("patch_v3_global_customs_orders", "PATCH", "/v3/global/customs/orders")
};

/// 报关重推: `POST /v3/global/customs/redeclare`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025133>
pub static POST_CUSTOMS_REDECLARE: Operation = Operation {
    title: "报关重推",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025133"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("transaction_id", "微信订单号"),
        Field::text("sub_order_no", "商户子单号"),
        Field::text("sub_order_id", "微信子单号"),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("merchant_customs_no", "商户海关备案号").required(),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("sub_order_id", "微信子订单号"),
        Field::text("modify_time", "最后更新时间").required(),
        Field::text("explanation", "申报结果说明"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_customs_redeclare", "POST", "/v3/global/customs/redeclare")
};

/// 身份信息校验: `POST /v3/global/customs/verify-certificate`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025128>
pub static POST_CUSTOMS_VERIFY_CERTIFICATE: Operation = Operation {
    title: "身份信息校验",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025128"],
    host: Host::HongKong,
    headers: POST_CUSTOMS_VERIFY_CERTIFICATE_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("merchant_customs_no", "商户海关备案号").required(),
        Field::text("certificate_type", "").values(CERTIFICATE_TYPE_VALUES).required(),
        Field::of("certificate_id", "证件号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("certificate_name", "证件姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("certificate_check_result", "").values(CERTIFICATE_CHECK_RESULT_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_customs_verify_certificate", "POST", "/v3/global/customs/verify-certificate")
};

/// 创建投诉通知回调: `POST /v3/global/merchant-service/complaint-notifications`.
pub static POST_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS: Operation = Operation {
    title: "创建投诉通知回调",
    host: Host::HongKong,
    content: Content::Json,
    body: POST_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS_BODY,
    answer: POST_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_merchant_service_complaint_notifications",
        "POST",
        "/v3/global/merchant-service/complaint-notifications",
    )
};

/// 查询投诉通知回调: `GET /v3/global/merchant-service/complaint-notifications`.
pub static GET_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS: Operation = Operation {
    title: "查询投诉通知回调",
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    answer: POST_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_merchant_service_complaint_notifications",
        "GET",
        "/v3/global/merchant-service/complaint-notifications",
    )
};

/// 更新投诉通知回调: `PUT /v3/global/merchant-service/complaint-notifications`.
pub static PUT_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS: Operation = Operation {
    title: "更新投诉通知回调",
    host: Host::HongKong,
    content: Content::Json,
    body: POST_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS_BODY,
    answer: POST_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "put_v3_global_merchant_service_complaint_notifications",
        "PUT",
        "/v3/global/merchant-service/complaint-notifications",
    )
};

/// 删除投诉通知回调: `DELETE /v3/global/merchant-service/complaint-notifications`.
pub static DELETE_MERCHANT_SERVICE_COMPLAINT_NOTIFICATIONS: Operation = Operation {
    title: "删除投诉通知回调",
    host: Host::HongKong,
    ..Operation::new(
        "delete_v3_global_merchant_service_complaint_notifications",
        "DELETE",
        "/v3/global/merchant-service/complaint-notifications",
    )
};

/// 查询投诉单列表: `GET /v3/global/merchant-service/complaints`.
pub static GET_MERCHANT_SERVICE_COMPLAINTS: Operation = Operation {
    title: "查询投诉单列表",
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("limit", "分页大小"),
        Field::integer("offset", "分页开始位置"),
        Field::text("begin_date", "开始日期").required(),
        Field::text("end_date", "结束日期").required(),
        Field::text("complainted_mchid", "诉商户号"),
        Field::text("mch_language", "").values(MCH_LANGUAGE_VALUES),
    ],
    answer: &[
        Field::list("data", "用户投诉信息详情", &Kind::Object(GET_MERCHANT_SERVICE_COMPLAINTS_ANSWER_DATA)),
        Field::integer("limit", "分页大小").required(),
        Field::integer("offset", "分页开始位置").required(),
        Field::integer("total_count", "投诉总条数"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_global_merchant_service_complaints", "GET", "/v3/global/merchant-service/complaints")
};

/// 查询投诉单详情: `GET /v3/global/merchant-service/complaints/{complaint_id}`.
pub static GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID: Operation = Operation {
    title: "查询投诉单详情",
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_VARIABLES,
    query: &[Field::text("mch_language", "").values(MCH_LANGUAGE_VALUES)],
    answer: &[
        Field::text("complaint_id", "投诉单号").required(),
        Field::text("complaint_time", "投诉时间").required(),
        Field::text("complaint_detail", "投诉详情").required(),
        Field::text("complaint_state", "").values(COMPLAINT_STATE_VALUES).required(),
        Field::text("complainted_mchid", "被诉商户号").required(),
        Field::of("payer_phone", "投诉人联系方式", Kind::Sealed(Seal::MerchantKey)),
        Field::list("complaint_order_info", "投诉单关联订单信息", &Kind::Object(COMPLAINT_ORDER_INFO)),
        Field::boolean("complaint_full_refunded", "投诉单是否已全额退款").required(),
        Field::boolean("is_overdue", "是否超时"),
        Field::text("priority", "").values(PRIORITY_VALUES),
        Field::boolean("incoming_user_response", "是否有待回复的用户留言").required(),
        Field::integer("user_complaint_times", "用户投诉次数").required(),
        Field::list("complaint_media_list", "投诉资料列表", &Kind::Object(COMPLAINT_MEDIA_LIST)),
        Field::text("problem_description", "问题描述"),
        Field::text("complaint_detail_trans", "投诉详情翻译"),
        Field::list("service_order_info", "投诉单关联服务单信息", &Kind::Object(SERVICE_ORDER_INFO)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_merchant_service_complaints_complaint_id",
        "GET",
        "/v3/global/merchant-service/complaints/{complaint_id}",
    )
};

/// 反馈处理完成: `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`.
pub static POST_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_COMPLETE: Operation = Operation {
    title: "反馈处理完成",
    host: Host::HongKong,
    variables: GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_VARIABLES,
    content: Content::Json,
    body: &[Field::text("complainted_mchid", "被诉商户号").required()],
    ..Operation::new(
        "post_v3_global_merchant_service_complaints_complaint_id_complete",
        "POST",
        "/v3/global/merchant-service/complaints/{complaint_id}/complete",
    )
};

/// 查询投诉协商历史: `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`.
pub static GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_NEGOTIATION_HISTORYS: Operation = Operation {
    title: "查询投诉协商历史",
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_VARIABLES,
    query: &[
        Field::integer("limit", "分页大小"),
        Field::integer("offset", "分页开始位置"),
        Field::text("mch_language", "").values(MCH_LANGUAGE_VALUES),
    ],
    answer: &[
        Field::list(
            "data",
            "投诉协商历史",
            &Kind::Object(GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_NEGOTIATION_HISTORYS_ANSWER_DATA),
        ),
        Field::integer("limit", "分页大小").required(),
        Field::integer("offset", "分页开始位置").required(),
        Field::integer("total_count", "投诉协商历史总条数"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_merchant_service_complaints_complaint_id_negotiation_historys",
        "GET",
        "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
    )
};

/// 提交回复: `POST /v3/global/merchant-service/complaints/{complaint_id}/response`.
pub static POST_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_RESPONSE: Operation = Operation {
    title: "提交回复",
    host: Host::HongKong,
    variables: GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("complainted_mchid", "被诉商户号").required(),
        Field::text("response_content", "回复内容").required(),
        Field::list("response_images", "回复图片", &Kind::TEXT),
        Field::text("jump_url", "跳转链接"),
        Field::text("jump_url_text", "跳转链接文案"),
    ],
    ..Operation::new(
        "post_v3_global_merchant_service_complaints_complaint_id_response",
        "POST",
        "/v3/global/merchant-service/complaints/{complaint_id}/response",
    )
};

/// 商户上传反馈图片: `POST /v3/global/merchant-service/images/upload`.
pub static POST_MERCHANT_SERVICE_IMAGES_UPLOAD: Operation = Operation {
    title: "商户上传反馈图片",
    host: Host::HongKong,
    answer: &[Field::text("media_id", "媒体文件标识ID").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_merchant_service_images_upload",
        "POST",
        "/v3/global/merchant-service/images/upload",
    )
};

/// 图片下载: `GET /v3/global/merchant-service/images/{media_id}`.
pub static GET_MERCHANT_SERVICE_IMAGES_MEDIA_ID: Operation = Operation {
    title: "图片下载",
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: &[Field::text("media_id", "媒体文件ID").required()],
    query: GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_VARIABLES,
    reply: Reply::File,
    ..Operation::new(
        "get_v3_global_merchant_service_images_media_id",
        "GET",
        "/v3/global/merchant-service/images/{media_id}",
    )
};

/// 上传文件: `POST /v3/global/merchant-storage/file/upload`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013024913>
pub static POST_MERCHANT_STORAGE_FILE_UPLOAD: Operation = Operation {
    title: "上传文件",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013024913"],
    host: Host::HongKong,
    content: Content::Form,
    body: &[
        Field::of("file", "文件信息", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(META)).required(),
    ],
    answer: &[Field::text("file_id", "文件标识ID")],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_merchant_storage_file_upload", "POST", "/v3/global/merchant-storage/file/upload")
};

/// 创建H5支付权限申请单: `POST /v3/global/merchant/h5/permission/applications`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025106>
pub static POST_MERCHANT_H5_PERMISSION_APPLICATIONS: Operation = Operation {
    title: "创建H5支付权限申请单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025106"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("business_description", "公司介绍和业务描述"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::list("domains", "H5支付域名", &Kind::TEXT).required(),
        Field::text("company_register_cert", "公司注册资质证书"),
        Field::text("transaction_limit_type", "").values(TRANSACTION_LIMIT_TYPE_VALUES),
        Field::list("website_business_page_pics", "经营网址商业页面截图", &Kind::TEXT),
        Field::list("website_homepage_pics", "经营网址首页截图", &Kind::TEXT),
        Field::text("website_state", "").values(WEBSITE_STATE_VALUES),
        Field::text("website_url", "子商户H5经营网址").required(),
        Field::text("notify_url", "商户提供的审核结果回调接口"),
        Field::text("applyment_type", "").values(APPLYMENT_TYPE_VALUES),
    ],
    answer: POST_MERCHANT_H5_PERMISSION_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_merchant_h5_permission_applications",
        "POST",
        "/v3/global/merchant/h5/permission/applications",
    )
};

/// 查询H5支付权限申请单详情: `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025107>
pub static GET_MERCHANT_H5_PERMISSION_APPLICATIONS_APPLYMENT_ID: Operation = Operation {
    title: "查询H5支付权限申请单详情",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025107"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: GET_MERCHANT_H5_PERMISSION_APPLICATIONS_APPLYMENT_ID_VARIABLES,
    answer: POST_MERCHANT_H5_PERMISSION_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_merchant_h5_permission_applications_applyment_id",
        "GET",
        "/v3/global/merchant/h5/permission/applications/{applyment_id}",
    )
};

/// 修改H5支付权限申请单: `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025109>
pub static PATCH_MERCHANT_H5_PERMISSION_APPLICATIONS_APPLYMENT_ID: Operation = Operation {
    title: "修改H5支付权限申请单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025109"],
    host: Host::HongKong,
    variables: GET_MERCHANT_H5_PERMISSION_APPLICATIONS_APPLYMENT_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::list("domains", "H5支付域名", &Kind::TEXT).required(),
        Field::text("business_description", "公司介绍和业务描述"),
        Field::text("company_register_cert", "公司注册资质证书"),
        Field::list("website_business_page_pics", "经营网址商业页面截图", &Kind::TEXT),
        Field::list("website_homepage_pics", "经营网址首页截图", &Kind::TEXT),
        Field::text("website_state", "").values(WEBSITE_STATE_VALUES),
        Field::text("website_url", "子商户H5经营网址"),
    ],
    answer: POST_MERCHANT_H5_PERMISSION_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_global_merchant_h5_permission_applications_applyment_id",
        "PATCH",
        "/v3/global/merchant/h5/permission/applications/{applyment_id}",
    )
};

/// 创建H5支付域名修改申请单: `POST /v3/global/merchant/h5/permission/domain/applications`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025110>
pub static POST_MERCHANT_H5_PERMISSION_DOMAIN_APPLICATIONS: Operation = Operation {
    title: "创建H5支付域名修改申请单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025110"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::list("domains", "H5支付域名", &Kind::TEXT).required(),
        Field::text("website_url", "子商户H5经营网址").required(),
        Field::list("website_business_page_pics", "经营网址商业页面截图", &Kind::TEXT),
        Field::list("website_homepage_pics", "经营网址首页截图", &Kind::TEXT),
        Field::text("website_state", "").values(WEBSITE_STATE_VALUES),
        Field::text("notify_url", "商户提供的审核结果回调接口"),
        Field::text("out_applyment_id", "商户申请单号").required(),
    ],
    answer: POST_MERCHANT_H5_PERMISSION_DOMAIN_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_merchant_h5_permission_domain_applications",
        "POST",
        "/v3/global/merchant/h5/permission/domain/applications",
    )
};

/// 查询H5支付域名修改申请单: `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025112>
pub static GET_MERCHANT_H5_PERMISSION_DOMAIN_APPLICATIONS_APPLYMENT_ID: Operation = Operation {
    title: "查询H5支付域名修改申请单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025112"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: GET_MERCHANT_H5_PERMISSION_APPLICATIONS_APPLYMENT_ID_VARIABLES,
    answer: POST_MERCHANT_H5_PERMISSION_DOMAIN_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_merchant_h5_permission_domain_applications_applyment_id",
        "GET",
        "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
    )
};

/// 修改H5支付域名修改申请单: `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025114>
pub static PATCH_MERCHANT_H5_PERMISSION_DOMAIN_APPLICATIONS_APPLYMENT_ID: Operation = Operation {
    title: "修改H5支付域名修改申请单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025114"],
    host: Host::HongKong,
    variables: GET_MERCHANT_H5_PERMISSION_APPLICATIONS_APPLYMENT_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::list("domains", "H5支付域名", &Kind::TEXT).required(),
        Field::text("website_state", "").values(WEBSITE_STATE_VALUES),
        Field::text("website_url", "商户H5经营网址"),
        Field::list("website_business_page_pics", "经营网址商业页面截图", &Kind::TEXT),
        Field::list("website_homepage_pics", "经营网址首页截图", &Kind::TEXT),
    ],
    answer: POST_MERCHANT_H5_PERMISSION_DOMAIN_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_global_merchant_h5_permission_domain_applications_applyment_id",
        "PATCH",
        "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
    )
};

/// 查询子商户H5支付权限状态: `GET /v3/global/merchant/h5/permission/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025117>
pub static GET_MERCHANT_H5_PERMISSION_SUB_MCHID: Operation = Operation {
    title: "查询子商户H5支付权限状态",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025117"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: GET_MERCHANT_H5_PERMISSION_SUB_MCHID_VARIABLES,
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("authorization_state", "").values(AUTHORIZATION_STATE_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_merchant_h5_permission_sub_mchid",
        "GET",
        "/v3/global/merchant/h5/permission/{sub_mchid}",
    )
};

/// 子商户进件（融合钱包）: `POST /v3/global/merchants`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025088>
pub static POST_MERCHANTS: Operation = Operation {
    title: "子商户进件（融合钱包）",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025088"],
    host: Host::HongKong,
    headers: &[
        Field::text("Idempotency-Key", "由商户侧生成的唯一key"),
        Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required(),
    ],
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "机构appid").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("name", "子商户全称").required(),
        Field::text("shortname", "子商户简称").required(),
        Field::text("office_phone", "公司电话").required(),
        Field::object("contact", "联系人信息", CONTACT).required(),
        Field::integer("business_category", "类目").required(),
        Field::text("channel_id", "渠道号"),
        Field::text("merchant_country_code", "注册国家或区域").required(),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES).required(),
        Field::text("registration_certificate_number", "公司注册文件编号"),
        Field::text("registration_certificate_date", "公司注册文件过期时间"),
        Field::text("registration_certificate_copy", "公司注册文件照片"),
        Field::text("settlement_bank_number", "子商户银行结算账户信息"),
        Field::object("business", "业务信息", BUSINESS).required(),
        Field::object("director", "董事信息", DIRECTOR),
        Field::object("principal", "负责人信息", PRINCIPAL),
        Field::boolean("apply_h5_payment", "是否申请H5支付权限"),
        Field::object("h5_payment_apply_info", "H5申请资料", H5_PAYMENT_APPLY_INFO),
        Field::text("attach", "附加信息"),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("verification_status", "").values(VERIFICATION_STATUS_VALUES),
        Field::text("description", "验证状态描述"),
        Field::text("h5_authorization_state", "").values(H5_AUTHORIZATION_STATE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_merchants", "POST", "/v3/global/merchants")
};

/// 查询子商户（融合钱包）: `GET /v3/global/merchants/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025092>
pub static GET_MERCHANTS_SUB_MCHID: Operation = Operation {
    title: "查询子商户（融合钱包）",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025092"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: GET_MERCHANT_H5_PERMISSION_SUB_MCHID_VARIABLES,
    query: &[Field::text("sp_appid", "机构appid").required(), Field::text("sp_mchid", "机构商户号").required()],
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("name", "子商户全称").required(),
        Field::text("shortname", "子商户简称").required(),
        Field::text("office_phone", "公司联系方式").required(),
        Field::text("merchant_country_code", "册国家或区域").required(),
        Field::integer("business_category", "类目").required(),
        Field::object("contact", "联系人信息", ANSWER_CONTACT),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES),
        Field::text("registration_certificate_number", "公司注册文件编号"),
        Field::text("registration_certificate_date", "公司注册文件过期时间"),
        Field::text("settlement_bank_number", "子商户结算账户"),
        Field::object("business", "业务信息", ANSWER_BUSINESS),
        Field::object("director", "董事信息", ANSWER_DIRECTOR),
        Field::object("principal", "负责人信息", ANSWER_PRINCIPAL),
        Field::object("h5_payment", "H5支付权限详情", H5_PAYMENT),
        Field::object("sub_merchant_state", "子商户状态信息", SUB_MERCHANT_STATE),
        Field::text("attach", "附加信息"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_global_merchants_sub_mchid", "GET", "/v3/global/merchants/{sub_mchid}")
};

/// 修改子商户（融合钱包）: `PATCH /v3/global/merchants/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025096>
pub static PATCH_MERCHANTS_SUB_MCHID: Operation = Operation {
    title: "修改子商户（融合钱包）",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025096"],
    host: Host::HongKong,
    variables: GET_MERCHANT_H5_PERMISSION_SUB_MCHID_VARIABLES,
    headers: POST_CUSTOMS_VERIFY_CERTIFICATE_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "机构appid").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("name", "子商户全称").required(),
        Field::text("shortname", "子商户简称").required(),
        Field::text("office_phone", "公司电话").required(),
        Field::object("contact", "联系人信息", CONTACT).required(),
        Field::integer("business_category", "类目").required(),
        Field::text("channel_id", "渠道号"),
        Field::text("merchant_country_code", "注册国家或区域").required(),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES).required(),
        Field::text("registration_certificate_number", "公司注册文件编号").required(),
        Field::text("registration_certificate_date", "公司注册文件过期时间").required(),
        Field::text("registration_certificate_copy", "公司注册文件照片"),
        Field::text("settlement_bank_number", "子商户银行结算账户信息"),
        Field::object("business", "业务信息", BODY_BUSINESS).required(),
        Field::object("director", "董事信息", DIRECTOR),
        Field::object("principal", "负责人信息", PRINCIPAL),
        Field::boolean("apply_h5_payment", "是否申请H5支付权限"),
        Field::object("h5_payment_apply_info", "H5支付申请资料资料", BODY_H5_PAYMENT_APPLY_INFO),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("h5_authorization_state", "").values(H5_AUTHORIZATION_STATE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new("patch_v3_global_merchants_sub_mchid", "PATCH", "/v3/global/merchants/{sub_mchid}")
};

/// 撤销订单(微信支付订单号): `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013013926>
pub static POST_MICROPAY_TRANSACTIONS_ID_TRANSACTION_ID_REVERSE: Operation = Operation {
    title: "撤销订单(微信支付订单号)",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013013926"],
    host: Host::HongKong,
    variables: POST_MICROPAY_TRANSACTIONS_ID_TRANSACTION_ID_REVERSE_VARIABLES,
    content: Content::Json,
    body: POST_MICROPAY_TRANSACTIONS_ID_TRANSACTION_ID_REVERSE_BODY,
    ..Operation::new(
        "post_v3_global_micropay_transactions_id_transaction_id_reverse",
        "POST",
        "/v3/global/micropay/transactions/id/{transaction_id}/reverse",
    )
};

/// 撤销订单(商户订单号): `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013013926>
pub static POST_MICROPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE: Operation = Operation {
    title: "撤销订单(商户订单号)",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013013926"],
    host: Host::HongKong,
    variables: POST_MICROPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE_VARIABLES,
    content: Content::Json,
    body: POST_MICROPAY_TRANSACTIONS_ID_TRANSACTION_ID_REVERSE_BODY,
    ..Operation::new(
        "post_v3_global_micropay_transactions_out_trade_no_out_trade_no_reverse",
        "POST",
        "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
    )
};

/// 提交付款码支付: `POST /v3/global/micropay/transactions/pay`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013010527>
pub static POST_MICROPAY_TRANSACTIONS_PAY: Operation = Operation {
    title: "提交付款码支付",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013010527"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "APPID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("sp_appid", "机构APPID").required(),
        Field::text("sub_appid", "子商户APPID"),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "商户数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("goods_tag", "商品标记"),
        Field::text("trade_type", "交易类型").required(),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("merchant_category_code", "MCC码").required(),
        Field::object("payer", "支付者", PAYER),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::list("detail", "优惠功能", &Kind::Object(DETAIL)),
    ],
    answer: &[
        Field::text("id", "微信支付订单号").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "APPID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("sp_appid", "机构APPID").required(),
        Field::text("sub_appid", "子商户APPID"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("trade_type", "交易类型").required(),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_desc", "交易状态描述").required(),
        Field::text("bank_type", "付款银行").required(),
        Field::text("attach", "商户数据"),
        Field::text("success_time", "支付完成时间").required(),
        Field::object("payer", "支付者", ANSWER_PAYER),
        Field::object("amount", "订单金额", ANSWER_AMOUNT).required(),
        Field::list("detail", "优惠功能", &Kind::Object(ANSWER_DETAIL)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_micropay_transactions_pay", "POST", "/v3/global/micropay/transactions/pay")
};

/// APP签约: `POST /v3/global/papay/contracts/app-pre-entrust-sign`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015467>
pub static POST_PAPAY_CONTRACTS_APP_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "APP签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015467"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/global/papay/contracts/out-contract-code/{out_contract_code}"),
    note: "Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The session lives until `expired_time`; how long without it is not stated (assume 2 hours). `openid` may be absent here.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sp_appid", "机构AppID").longest(32),
        Field::text("sp_mchid", "机构商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::integer("plan_id", "模板ID").least(1).required(),
        Field::text("out_contract_code", "商户侧签约协议号").longest(32).required(),
        Field::text("user_display_name", "用户账户展示名称").longest(32).required(),
        Field::text("success_notify_url", "签约成功通知url").longest(256).format(Format::NotifyUrl).required(),
        Field::text("openid", "用户标识").longest(128),
        Field::text("user_client_ip", "用户客户端IP").longest(32).format(Format::Ip),
        Field::text("expired_time", "过期时间")
            .longest(64)
            .format(Format::Time)
            .example("\"2021-11-20T13:29:35+08:00\""),
    ],
    rules: &[Rule::Mode {
        signs: &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"],
        needs: &["sub_mchid", "sp_appid"],
        otherwise: &["appid"],
    }],
    answer: POST_PAPAY_CONTRACTS_APP_PRE_ENTRUST_SIGN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_papay_contracts_app_pre_entrust_sign",
        "POST",
        "/v3/global/papay/contracts/app-pre-entrust-sign",
    )
};

/// H5预签约: `POST /v3/global/papay/contracts/h5-pre-entrust-sign`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015443>
pub static POST_PAPAY_CONTRACTS_H5_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "H5预签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015443"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/global/papay/contracts/out-contract-code/{out_contract_code}"),
    note: "Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The session lives until `expired_time`; how long without it is not stated (assume 2 hours). Without `return_appid` the user goes back to the browser where WeChat knows it, else stays in WeChat.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sp_appid", "机构AppID").longest(32),
        Field::text("sp_mchid", "机构商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::integer("plan_id", "模板ID").least(1).required(),
        Field::text("out_contract_code", "商户侧签约协议号").longest(32).required(),
        Field::text("user_display_name", "用户账户展示名称").longest(32).required(),
        Field::text("success_notify_url", "签约成功通知url").longest(256).format(Format::NotifyUrl).required(),
        Field::text("return_appid", "回调应用AppID").longest(32),
        Field::text("user_client_ip", "用户客户端IP").longest(32).format(Format::Ip),
        Field::text("expired_time", "过期时间")
            .longest(32)
            .format(Format::Time)
            .example("\"2021-11-20T13:29:35+08:00\""),
        Field::text("return_url", "签约完成跳转URL").longest(256).format(Format::Url),
    ],
    rules: &[Rule::Mode {
        signs: &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"],
        needs: &["sub_mchid", "sp_appid"],
        otherwise: &["appid"],
    }],
    answer: &[Field::text("sign_url", "签约跳转URL").format(Format::Url).required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_papay_contracts_h5_pre_entrust_sign",
        "POST",
        "/v3/global/papay/contracts/h5-pre-entrust-sign",
    )
};

/// JSAPI预签约: `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015447>
pub static POST_PAPAY_CONTRACTS_JSAPI_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "JSAPI预签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015447"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/global/papay/contracts/out-contract-code/{out_contract_code}"),
    note: "Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The session lives until `expired_time`; how long without it is not stated (assume 2 hours). Without `return_url` the user stays in WeChat.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sp_appid", "机构AppID").longest(32),
        Field::text("sp_mchid", "机构商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::integer("plan_id", "模板ID").least(1).required(),
        Field::text("out_contract_code", "商户侧签约协议号").longest(32).required(),
        Field::text("user_display_name", "用户账户展示名称").longest(32).required(),
        Field::text("success_notify_url", "签约成功通知url").longest(256).format(Format::NotifyUrl).required(),
        Field::text("openid", "用户标识").longest(128).required(),
        Field::text("return_url", "签约完成跳转URL").longest(256).format(Format::Url),
        Field::text("expired_time", "过期时间").longest(64).format(Format::Time).example("\"2021-11-20T13:29:35+08:00\""),
    ],
    example: Some("{\"appid\":\"wxd678efh567hg6787\",\"sub_mchid\":\"1230000109\",\"sp_appid\":\"wx8888888888888888\",\"sp_mchid\":\"3200000001\",\"sub_appid\":\"wxcbda96de0b165484\",\"plan_id\":123,\"out_contract_code\":\"100001256\",\"user_display_name\":\"张三\",\"success_notify_url\":\"https://pay.weixin.qq.com\",\"openid\":\"ouFhd5X9s9WteC3eWRjXV3lea123\",\"return_url\":\"https://pay.weixin.qq.com\",\"expired_time\":\"2021-11-20T13:29:35+08:00\"}"),
    rules: &[
        Rule::Mode { signs: &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"], needs: &["sub_mchid", "sp_appid"], otherwise: &["appid"] },
    ],
    answer: &[
        Field::text("sign_url", "签约跳转URL").format(Format::Url).required().example("\"https://apihk.mch.weixin.qq.com/global/papay/contracts/login?os_session_id=2021120910391616228#wechat_redirect\""),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_papay_contracts_jsapi_pre_entrust_sign", "POST", "/v3/global/papay/contracts/jsapi-pre-entrust-sign")
};

/// 小程序签约: `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015440>
pub static POST_PAPAY_CONTRACTS_MINIPROGRAM_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "小程序签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015440"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/global/papay/contracts/out-contract-code/{out_contract_code}"),
    note: "Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The session lives until `expired_time`; how long without it is not stated (assume 2 hours).",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sp_appid", "机构AppID").longest(32),
        Field::text("sp_mchid", "机构商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::integer("plan_id", "模板ID").least(1).required(),
        Field::text("out_contract_code", "商户侧签约协议号").longest(32).required(),
        Field::text("user_display_name", "用户账户展示名称").longest(32).required(),
        Field::text("success_notify_url", "签约成功通知url").longest(256).format(Format::NotifyUrl).required(),
        Field::text("openid", "用户标识").longest(128).required(),
        Field::text("user_client_ip", "用户客户端IP").longest(32).format(Format::Ip),
        Field::text("expired_time", "过期时间")
            .longest(64)
            .format(Format::Time)
            .example("\"2021-11-20T13:29:35+08:00\""),
    ],
    example: Some(
        "{\"appid\":\"wxd678efh567hg6787\",\"sub_mchid\":\"1230000109\",\"sp_appid\":\"wx8888888888888888\",\"sp_mchid\":\"3200000001\",\"sub_appid\":\"wxcbda96de0b165484\",\"plan_id\":123,\"out_contract_code\":\"100001256\",\"user_display_name\":\"张三\",\"success_notify_url\":\"https://pay.weixin.qq.com\",\"openid\":\"ouFhd5X9s9WteC3eWRjXV3lea123\",\"user_client_ip\":\"119.145.83.6\",\"expired_time\":\"2021-11-20T13:29:35+08:00\"}",
    ),
    rules: &[Rule::Mode {
        signs: &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"],
        needs: &["sub_mchid", "sp_appid"],
        otherwise: &["appid"],
    }],
    answer: POST_PAPAY_CONTRACTS_APP_PRE_ENTRUST_SIGN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_papay_contracts_miniprogram_pre_entrust_sign",
        "POST",
        "/v3/global/papay/contracts/miniprogram-pre-entrust-sign",
    )
};

/// 商户协议号查询签约: `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015477>
pub static GET_PAPAY_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE: Operation = Operation {
    title: "商户协议号查询签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015477"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::Harmless,
    note: "Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The answer names `mchid` and `appid` in direct mode, `sp_mchid`, `sub_mchid` and `sp_appid` in institution mode.",
    variables: &[Field::text("out_contract_code", "签约协议号").longest(32).required()],
    query: &[
        Field::text("appid", "商户AppID").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sp_appid", "机构AppID").longest(32),
        Field::text("sp_mchid", "机构商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::integer("plan_id", "模板ID").least(1).required().example("123"),
    ],
    rules: &[Rule::Mode {
        signs: &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"],
        needs: &["sub_mchid", "sp_appid"],
        otherwise: &["appid"],
    }],
    answer: GET_PAPAY_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_papay_contracts_out_contract_code_out_contract_code",
        "GET",
        "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
    )
};

/// WEB预签约: `POST /v3/global/papay/contracts/web-pre-entrust-sign`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015464>
pub static POST_PAPAY_CONTRACTS_WEB_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "WEB预签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015464"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/global/papay/contracts/out-contract-code/{out_contract_code}"),
    note: "Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The session lives until `expired_time`; how long without it is not stated (assume 2 hours). Until March 2025 the answer called `show_code_url` `sign_url`.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sp_appid", "机构AppID").longest(32),
        Field::text("sp_mchid", "机构商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::integer("plan_id", "模板ID").least(1).required(),
        Field::text("out_contract_code", "商户侧签约协议号").longest(32).required(),
        Field::text("user_display_name", "用户账户展示名称").longest(32).required(),
        Field::text("success_notify_url", "签约成功通知url").longest(256).format(Format::NotifyUrl).required(),
        Field::text("expired_time", "过期时间")
            .longest(64)
            .format(Format::Time)
            .example("\"2021-11-20T13:29:35+08:00\""),
        Field::text("return_url", "签约完成跳转URL").longest(256).format(Format::Url),
    ],
    rules: &[Rule::Mode {
        signs: &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"],
        needs: &["sub_mchid", "sp_appid"],
        otherwise: &["appid"],
    }],
    answer: &[Field::text("show_code_url", "展码页面URL").format(Format::Url).required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_papay_contracts_web_pre_entrust_sign",
        "POST",
        "/v3/global/papay/contracts/web-pre-entrust-sign",
    )
};

/// 代扣协议ID查询签约: `GET /v3/global/papay/contracts/{contract_id}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015470>
pub static GET_PAPAY_CONTRACTS_CONTRACT_ID: Operation = Operation {
    title: "代扣协议ID查询签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015470"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::Harmless,
    note: "Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. The answer names `mchid` and `appid` in direct mode, `sp_mchid`, `sub_mchid` and `sp_appid` in institution mode.",
    variables: GET_PAPAY_CONTRACTS_CONTRACT_ID_VARIABLES,
    query: &[
        Field::text("appid", "商户AppID").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sp_appid", "机构AppID").longest(32),
        Field::text("sp_mchid", "机构商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::integer("plan_id", "模板ID").least(1),
    ],
    rules: &[Rule::Mode {
        signs: &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"],
        needs: &["sub_mchid", "sp_appid"],
        otherwise: &["appid"],
    }],
    answer: GET_PAPAY_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_global_papay_contracts_contract_id", "GET", "/v3/global/papay/contracts/{contract_id}")
};

/// 申请解约: `POST /v3/global/papay/contracts/{contract_id}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015478>
pub static POST_PAPAY_CONTRACTS_CONTRACT_ID_TERMINATE: Operation = Operation {
    title: "申请解约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015478"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    ask: Some("/v3/global/papay/contracts/{contract_id}"),
    note: "Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. `PAPAY.TERMINATE` follows at the termination URL of the template, as it does when the user ends the contract in WeChat.",
    variables: GET_PAPAY_CONTRACTS_CONTRACT_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32),
        Field::text("sp_appid", "机构AppID").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::text("termination_note", "解约备注").longest(256).required(),
    ],
    rules: &[Rule::Mode {
        signs: &["sp_appid", "sub_mchid", "sub_appid"],
        needs: &["sub_mchid", "sp_appid"],
        otherwise: &["appid"],
    }],
    errors: &[ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found")],
    ..Operation::new(
        "post_v3_global_papay_contracts_contract_id_terminate",
        "POST",
        "/v3/global/papay/contracts/{contract_id}/terminate",
    )
};

/// 支付扣款: `POST /v3/global/papay/transactions`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015482>
pub static POST_PAPAY_TRANSACTIONS: Operation = Operation {
    title: "支付扣款",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015482"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/global/papay/transactions/out-trade-no/{out_trade_no}"),
    note: "Direct mode (直连模式) sends `appid`; institution mode (机构模式) sends `sub_mchid` and `sp_appid`. Synchronous: the answer is the finished order, a failure is an error. After a timeout query the order; the notification may never come. WeChat Pay tries the payment method of the contract first, then the others of the user. No notice to the user comes before.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32),
        Field::text("sp_appid", "机构AppID").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sub_appid", "子商户应用ID").longest(32),
        Field::text("description", "商品描述").longest(128).required(),
        Field::text("attach", "商户数据").longest(127),
        Field::text("notify_url", "通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("out_trade_no", "商户订单号").longest(32).required(),
        Field::text("goods_tag", "商品标记").longest(32),
        Field::text("merchant_category_code", "MCC码").longest(16).required(),
        Field::text("contract_id", "委托代扣协议ID").longest(64).required(),
        Field::object("amount", "订单金额", BODY_AMOUNT).required(),
        Field::object("scene_info", "场景信息", BODY_SCENE_INFO),
    ],
    rules: &[Rule::Mode {
        signs: &["sp_appid", "sub_mchid", "sub_appid"],
        needs: &["sub_mchid", "sp_appid"],
        otherwise: &["appid"],
    }],
    answer: &[
        Field::text("mchid", "商户号").longest(32),
        Field::text("appid", "APPID").longest(32),
        Field::text("sp_mchid", "机构商户号").longest(32),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sp_appid", "机构APPID").longest(32),
        Field::text("sub_appid", "子商户APPID").longest(32),
        Field::text("out_trade_no", "商户订单号").longest(32).required(),
        Field::text("transaction_id", "微信支付订单号").longest(32).required(),
        Field::text("attach", "商户数据").longest(128),
        Field::text("trade_type", "交易类型").values(TRADE_TYPE_VALUES).required(),
        Field::text("bank_type", "付款银行").required(),
        Field::text("success_time", "支付完成时间").format(Format::Time).required(),
        Field::text("trade_state", "交易状态").values(TRADE_STATE_VALUES).required(),
        Field::text("trade_state_desc", "交易状态描述").required(),
        Field::object("payer", "支付者", POST_PAPAY_TRANSACTIONS_ANSWER_PAYER).required(),
        Field::object("amount", "订单金额", POST_PAPAY_TRANSACTIONS_ANSWER_AMOUNT).required(),
        Field::list("promotion_detail", "优惠功能", &Kind::Object(PROMOTION_DETAIL)),
    ],
    reply: Reply::Json,
    errors: &[
        ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended"),
        ErrorCode::new(403, "OUT_TRADE_NO_USED", "the order number was used for another order"),
        ErrorCode::new(403, "RULE_LIMIT", "a rule of business or risk refuses the order"),
        ErrorCode::new(403, "TRADE_ERROR", "the payment was refused"),
        ErrorCode::new(403, "NOT_ENOUGH", "the user has too little money"),
        ErrorCode::new(403, "USER_ACCOUNT_ABNORMAL", "something is wrong with the user's account"),
    ],
    ..Operation::new("post_v3_global_papay_transactions", "POST", "/v3/global/papay/transactions")
};

/// 查询订单(商户订单号): `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013026988>
pub static GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "查询订单(商户订单号)",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013026988"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::Harmless,
    note: "Institution mode (机构模式) sends `sub_mchid`. A part of the order is absent until it is paid.",
    variables: GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    query: GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_QUERY,
    answer: GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(404, "ORDER_NOT_EXIST", "the order cannot be found")],
    ..Operation::new(
        "get_v3_global_papay_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/global/papay/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 撤销订单(商户订单号): `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015496>
pub static POST_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE: Operation = Operation {
    title: "撤销订单(商户订单号)",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015496"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    ask: Some("/v3/global/papay/transactions/out-trade-no/{out_trade_no}"),
    note: "Closes an unpaid order, so that another order with a new number is safe. Institution mode (机构模式) sends `sub_mchid` in the body (taken in the query as well); direct mode (直连模式) sends no body.",
    variables: GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    query: GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_QUERY,
    content: Content::Json,
    body: GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_QUERY,
    errors: &[
        ErrorCode::new(400, "ORDERPAID", "the order is paid: refund it instead"),
        ErrorCode::new(400, "ORDERCLOSED", "the order is closed already: do not send again"),
        ErrorCode::new(500, "SYSTEMERROR", "a fault of WeChat Pay: send the same again"),
    ],
    ..Operation::new(
        "post_v3_global_papay_transactions_out_trade_no_out_trade_no_reverse",
        "POST",
        "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
    )
};

/// 查询订单(微信支付订单号): `GET /v3/global/papay/transactions/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013026988>
pub static GET_PAPAY_TRANSACTIONS_TRANSACTION_ID: Operation = Operation {
    title: "查询订单(微信支付订单号)",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013026988"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::Harmless,
    note: "Institution mode (机构模式) sends `sub_mchid`. A part of the order is absent until it is paid.",
    variables: &[Field::text("transaction_id", "微信支付订单号").longest(32).required()],
    query: GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_QUERY,
    answer: GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(404, "ORDER_NOT_EXIST", "the order cannot be found")],
    ..Operation::new(
        "get_v3_global_papay_transactions_transaction_id",
        "GET",
        "/v3/global/papay/transactions/{transaction_id}",
    )
};

/// 获取分账账单文件下载地址: `GET /v3/global/profit-sharing/bill-download-url`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025018>
pub static GET_PROFIT_SHARING_BILL_DOWNLOAD_URL: Operation = Operation {
    title: "获取分账账单文件下载地址",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025018"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    query: GET_PROFIT_SHARING_BILL_DOWNLOAD_URL_QUERY,
    answer: GET_PROFIT_SHARING_BILL_DOWNLOAD_URL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_profit_sharing_bill_download_url",
        "GET",
        "/v3/global/profit-sharing/bill-download-url",
    )
};

/// 请求分账: `POST /v3/global/profit-sharing/orders`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013024892>
pub static POST_PROFIT_SHARING_ORDERS: Operation = Operation {
    title: "请求分账",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013024892"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("appid", "应用ID").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::list("receivers", "分账接收方列表", &Kind::Object(RECEIVERS)),
        Field::boolean("unfreeze_unsplit", "是否解冻剩余未分资金").required(),
    ],
    answer: POST_PROFIT_SHARING_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_global_profit_sharing_orders", "POST", "/v3/global/profit-sharing/orders")
};

/// 解冻剩余资金: `POST /v3/global/profit-sharing/orders/unfreeze`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013024897>
pub static POST_PROFIT_SHARING_ORDERS_UNFREEZE: Operation = Operation {
    title: "解冻剩余资金",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013024897"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("description", "分账描述").required(),
    ],
    answer: POST_PROFIT_SHARING_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_profit_sharing_orders_unfreeze",
        "POST",
        "/v3/global/profit-sharing/orders/unfreeze",
    )
};

/// 查询分账结果: `GET /v3/global/profit-sharing/orders/{out_order_no}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013024900>
pub static GET_PROFIT_SHARING_ORDERS_OUT_ORDER_NO: Operation = Operation {
    title: "查询分账结果",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013024900"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_order_no", "商户分账单号").required()],
    query: &[Field::text("sub_mchid", "子商户号"), Field::text("transaction_id", "微信订单号")],
    answer: POST_PROFIT_SHARING_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_profit_sharing_orders_out_order_no",
        "GET",
        "/v3/global/profit-sharing/orders/{out_order_no}",
    )
};

/// 添加分账接收方: `POST /v3/global/profit-sharing/receivers`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013024908>
pub static POST_PROFIT_SHARING_RECEIVERS: Operation = Operation {
    title: "添加分账接收方",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013024908"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("appid", "应用ID"),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("type", "").values(RECEIVERS_TYPE_VALUES),
        Field::text("account", "分账接收方帐号"),
        Field::of("name", "分账个人接收方姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::boolean("authorized", "是否已经获取用户实名信息授权"),
        Field::text("relation_type", "").values(RELATION_TYPE_VALUES),
        Field::text("custom_relation", "自定义的分账关系"),
        Field::text("scene", "分账场景详细描述"),
        Field::text("major_service", "接收方商户的主营业务范围"),
        Field::integer("expected_ratio", "分账接收方预计分账比例"),
        Field::text("application_file_id", "增加分账接收方申请函文件ID"),
        Field::text("partnership_file_id", "分账方与接收方合作关系证明文件ID"),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
        Field::text("account", "分账接收方账号").required(),
        Field::of("name", "分账接收方全称", Kind::Sealed(Seal::MerchantKey)),
        Field::text("relation_type", "").values(RELATION_TYPE_VALUES).required(),
        Field::text("custom_relation", "自定义的分账关系"),
        Field::text("scene", "分账场景详细描述"),
        Field::text("major_service", "接收方商户的主营业务范围"),
        Field::integer("expected_ratio", "分账接收方预计分账比例"),
        Field::text("file_id", "微信文件标识ID"),
        Field::text("state", "接收方关系状态"),
        Field::text("fail_reason", "接收关系添加失败原因"),
        Field::text("application_file_id", "增加分账接收方申请函文件ID"),
        Field::text("partnership_file_id", "分账方与接收方合作关系证明文件ID"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_profit_sharing_receivers", "POST", "/v3/global/profit-sharing/receivers")
};

/// 删除分账接收方: `DELETE /v3/global/profit-sharing/receivers`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013027316>
pub static DELETE_PROFIT_SHARING_RECEIVERS: Operation = Operation {
    title: "删除分账接收方",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013027316"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("appid", "应用ID"),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("type", "").values(RECEIVERS_TYPE_VALUES),
        Field::text("account", "分账接收方帐号"),
    ],
    ..Operation::new("delete_v3_global_profit_sharing_receivers", "DELETE", "/v3/global/profit-sharing/receivers")
};

/// 查询分账接收方添加结果: `GET /v3/global/profit-sharing/receivers/{account}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013024912>
pub static GET_PROFIT_SHARING_RECEIVERS_ACCOUNT: Operation = Operation {
    title: "查询分账接收方添加结果",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013024912"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: &[Field::text("account", "接收方账号").required()],
    query: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("transaction_id", "微信订单号"),
        Field::text("appid", "应用ID"),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("type", "").values(RECEIVERS_TYPE_VALUES),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("type", "").values(RECEIVERS_TYPE_VALUES).required(),
        Field::text("account", "分账接收方账号").required(),
        Field::text("name", "分账接收方全称"),
        Field::text("relation_type", "").values(RELATION_TYPE_VALUES).required(),
        Field::text("custom_relation", "自定义的分账关系"),
        Field::text("scene", "分账场景详细描述"),
        Field::text("major_service", "接收方商户的主营业务范围"),
        Field::integer("expected_ratio", "分账接收方预计分账比例"),
        Field::text("file_id", "微信文件标识ID"),
        Field::text("state", "接收方关系状态"),
        Field::text("fail_reason", "接收关系添加失败原因"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_profit_sharing_receivers_account",
        "GET",
        "/v3/global/profit-sharing/receivers/{account}",
    )
};

/// 获取分账退款账单下载链接: `GET /v3/global/profit-sharing/refunds/bill-download-url`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025022>
pub static GET_PROFIT_SHARING_REFUNDS_BILL_DOWNLOAD_URL: Operation = Operation {
    title: "获取分账退款账单下载链接",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013025022"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    query: GET_PROFIT_SHARING_BILL_DOWNLOAD_URL_QUERY,
    answer: GET_PROFIT_SHARING_BILL_DOWNLOAD_URL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_profit_sharing_refunds_bill_download_url",
        "GET",
        "/v3/global/profit-sharing/refunds/bill-download-url",
    )
};

/// 查询可供垫付退款实时余额: `GET /v3/global/profit-sharing/refunds/refundable-balance`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013024984>
pub static GET_PROFIT_SHARING_REFUNDS_REFUNDABLE_BALANCE: Operation = Operation {
    title: "查询可供垫付退款实时余额",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013024984"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    answer: &[
        Field::text("sponsor_mchid", "出资方商户号"),
        Field::integer("balance", "可供垫付分账退款的实时余额"),
        Field::text("currency", "货币类型"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_profit_sharing_refunds_refundable_balance",
        "GET",
        "/v3/global/profit-sharing/refunds/refundable-balance",
    )
};

/// 分账标记: `POST /v3/global/profit-sharing/transactions/mark`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4012354804>
pub static POST_PROFIT_SHARING_TRANSACTIONS_MARK: Operation = Operation {
    title: "分账标记",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4012354804"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("currency", "订单标价币种"),
    ],
    ..Operation::new(
        "post_v3_global_profit_sharing_transactions_mark",
        "POST",
        "/v3/global/profit-sharing/transactions/mark",
    )
};

/// 查询剩余待分金额: `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013024904>
pub static GET_PROFIT_SHARING_TRANSACTIONS_TRANSACTION_ID_AMOUNTS: Operation = Operation {
    title: "查询剩余待分金额",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013024904"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: POST_MICROPAY_TRANSACTIONS_ID_TRANSACTION_ID_REVERSE_VARIABLES,
    query: GET_PROFIT_SHARING_TRANSACTIONS_TRANSACTION_ID_AMOUNTS_QUERY,
    answer: &[
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("unsplit_amount", "订单剩余待分金额"),
        Field::text("currency", "货币类型"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_profit_sharing_transactions_transaction_id_amounts",
        "GET",
        "/v3/global/profit-sharing/transactions/{transaction_id}/amounts",
    )
};

/// 查询订单剩余可退款金额: `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013024982>
pub static GET_PROFIT_SHARING_TRANSACTIONS_TRANSACTION_ID_REFUNDABLE_AMOUNTS: Operation = Operation {
    title: "查询订单剩余可退款金额",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013024982"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: POST_MICROPAY_TRANSACTIONS_ID_TRANSACTION_ID_REVERSE_VARIABLES,
    query: GET_PROFIT_SHARING_TRANSACTIONS_TRANSACTION_ID_AMOUNTS_QUERY,
    answer: &[
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("refundable_amount", "订单剩余可退款金额"),
        Field::text("currency", "货币类型"),
        Field::integer("funds_refundable_amount", "订单剩余可使用垫付资金退款的金额"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_profit_sharing_transactions_transaction_id_refundable_amounts",
        "GET",
        "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
    )
};

/// 商家充值退款余额查询: `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013068962>
pub static GET_REFUND_PARTNER_RECHARGE_BALANCE_SUB_MCHID_SUB_MCHID: Operation = Operation {
    title: "商家充值退款余额查询",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013068962"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: &[Field::text("sub_mchid", "特约商户号").required()],
    answer: GET_REFUND_PARTNER_RECHARGE_BALANCE_SUB_MCHID_SUB_MCHID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_refund_partner_recharge_balance_sub_mchid_sub_mchid",
        "GET",
        "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
    )
};

/// 商家充值退款余额查询: `GET /v3/global/refund/recharge-balance`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013068962>
pub static GET_REFUND_RECHARGE_BALANCE: Operation = Operation {
    title: "商家充值退款余额查询",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013068962"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    answer: GET_REFUND_PARTNER_RECHARGE_BALANCE_SUB_MCHID_SUB_MCHID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_global_refund_recharge_balance", "GET", "/v3/global/refund/recharge-balance")
};

/// 申请退款: `POST /v3/global/refunds`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4012354681>
pub static POST_REFUNDS: Operation = Operation {
    title: "申请退款",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4012354681"],
    host: Host::HongKong,
    roles: &[Role::Direct, Role::Institution],
    repeat: Repeat::ByNumber("out_refund_no"),
    ask: Some("/v3/global/refunds/out-refund-no/{out_refund_no}"),
    content: Content::Json,
    body: &[
        Field::text("mchid", "商户号"),
        Field::text("appid", "APPID"),
        Field::text("sp_mchid", "机构商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sp_appid", "机构APPID"),
        Field::text("sub_appid", "子商户APPID"),
        Field::text("transaction_id", "微信订单号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("out_refund_no", "商户退款单号").longest(64).required(),
        Field::text("reason", "退款原因"),
        Field::object("amount", "订单金额", POST_REFUNDS_BODY_AMOUNT).required(),
        Field::text("notify_url", "退款通知地址"),
    ],
    rules: &[
        Rule::Mode {
            signs: &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"],
            needs: &["sub_mchid", "sp_appid"],
            otherwise: &["appid"],
        },
        Rule::AnyOf(&["transaction_id", "out_trade_no"]),
    ],
    answer: &[
        Field::text("id", "微信支付退款订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("create_time", "退款创建时间").required(),
        Field::object("amount", "退款金额", POST_REFUNDS_ANSWER_AMOUNT).required(),
        Field::object("detail", "优惠退款详情", POST_REFUNDS_ANSWER_DETAIL),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_refunds", "POST", "/v3/global/refunds")
};

/// 查询所有退款: `GET /v3/global/refunds`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4012354686>
pub static GET_REFUNDS: Operation = Operation {
    title: "查询所有退款",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4012354686"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    query: &[
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("mchid", "商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::integer("offset", "记录起始位置").required(),
        Field::integer("count", "每页笔数").required(),
    ],
    answer: &[
        Field::text("id", "微信支付交易订单号").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("out_trade_no", "商户原交易订单号").required(),
        Field::object("amount", "订单金额", GET_REFUNDS_ANSWER_AMOUNT).required(),
        Field::list("data", "退款单列表", &Kind::Object(GET_REFUNDS_ANSWER_DATA)).required(),
        Field::integer("total_num", "订单总退款次数").required(),
        Field::integer("current_total_num", "本次返回退款单数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_global_refunds", "GET", "/v3/global/refunds")
};

/// 查询单笔退款(微信支付退款订单号): `GET /v3/global/refunds/id/{refund_id}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4012354684>
pub static GET_REFUNDS_ID_REFUND_ID: Operation = Operation {
    title: "查询单笔退款(微信支付退款订单号)",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4012354684"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: &[Field::text("refund_id", "微信支付退款订单号").required()],
    query: GET_REFUNDS_ID_REFUND_ID_QUERY,
    answer: GET_REFUNDS_ID_REFUND_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_global_refunds_id_refund_id", "GET", "/v3/global/refunds/id/{refund_id}")
};

/// 查询单笔退款(商户退款订单号): `GET /v3/global/refunds/out-refund-no/{out_refund_no}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4012354684>
pub static GET_REFUNDS_OUT_REFUND_NO_OUT_REFUND_NO: Operation = Operation {
    title: "查询单笔退款(商户退款订单号)",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4012354684"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_refund_no", "商户退款订单号").required()],
    query: GET_REFUNDS_ID_REFUND_ID_QUERY,
    answer: GET_REFUNDS_ID_REFUND_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_refunds_out_refund_no_out_refund_no",
        "GET",
        "/v3/global/refunds/out-refund-no/{out_refund_no}",
    )
};

/// 查询结算资金明细: `GET /v3/global/settle/settlements`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013013893>
pub static GET_SETTLE_SETTLEMENTS: Operation = Operation {
    title: "查询结算资金明细",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013013893",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354448",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354488",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354542",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354578",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354606",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4014096541",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354877",
    ],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("settle_state", "").values(SETTLE_STATE_VALUES).required(),
        Field::text("settle_start_date", "结算开始日期"),
        Field::text("settle_end_date", "结算结束日期"),
        Field::integer("limit", "最大记录条数").required(),
        Field::integer("offset", "记录起始位置").required(),
    ],
    answer: &[
        Field::list("data", "结算信息列表", &Kind::Object(GET_SETTLE_SETTLEMENTS_ANSWER_DATA)),
        Field::integer("total_count", "总记录条数").required(),
        Field::integer("offset", "记录起始位置").required(),
        Field::integer("limit", "本次返回条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_global_settle_settlements", "GET", "/v3/global/settle/settlements")
};

/// 下载对账单: `GET /v3/global/statements`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013013869>
pub static GET_STATEMENTS: Operation = Operation {
    title: "下载对账单",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013013869",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354444",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354484",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354538",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354574",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354602",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4014096532",
    ],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    query: &[Field::text("date", "账单日期").required(), Field::text("mchid", "商户号").required()],
    headers: &[Field::text("Accept-Encoding", "账单压缩")],
    reply: Reply::File,
    ..Operation::new("get_v3_global_statements", "GET", "/v3/global/statements")
};

/// APP支付下单: `POST /v3/global/transactions/app`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013014223>
pub static POST_TRANSACTIONS_APP: Operation = Operation {
    title: "APP支付下单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013014223"],
    host: Host::HongKong,
    ask: Some("/v3/global/transactions/out-trade-no/{out_trade_no}"),
    content: Content::Json,
    body: POST_TRANSACTIONS_APP_BODY,
    answer: POST_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_global_transactions_app", "POST", "/v3/global/transactions/app")
};

/// 查询订单(微信支付订单号): `GET /v3/global/transactions/id/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013013913>
pub static GET_TRANSACTIONS_ID_TRANSACTION_ID: Operation = Operation {
    title: "查询订单(微信支付订单号)",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013013913",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354440",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354480",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354534",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354570",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354598",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013026988",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354793",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013024982",
    ],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: GET_TRANSACTIONS_ID_TRANSACTION_ID_VARIABLES,
    query: GET_REFUNDS_ID_REFUND_ID_QUERY,
    answer: GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_transactions_id_transaction_id",
        "GET",
        "/v3/global/transactions/id/{transaction_id}",
    )
};

/// 关闭订单(微信支付订单号): `POST /v3/global/transactions/id/{transaction_id}/close`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013014140>
pub static POST_TRANSACTIONS_ID_TRANSACTION_ID_CLOSE: Operation = Operation {
    title: "关闭订单(微信支付订单号)",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013014140",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354485",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354539",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354575",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354603",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354794",
    ],
    host: Host::HongKong,
    variables: GET_TRANSACTIONS_ID_TRANSACTION_ID_VARIABLES,
    content: Content::Json,
    body: POST_TRANSACTIONS_ID_TRANSACTION_ID_CLOSE_BODY,
    ..Operation::new(
        "post_v3_global_transactions_id_transaction_id_close",
        "POST",
        "/v3/global/transactions/id/{transaction_id}/close",
    )
};

/// JSAPI支付下单: `POST /v3/global/transactions/jsapi`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013014150>
pub static POST_TRANSACTIONS_JSAPI: Operation = Operation {
    title: "JSAPI支付下单",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013014150",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013014317",
    ],
    host: Host::HongKong,
    ask: Some("/v3/global/transactions/out-trade-no/{out_trade_no}"),
    content: Content::Json,
    body: POST_TRANSACTIONS_APP_BODY,
    answer: POST_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_global_transactions_jsapi", "POST", "/v3/global/transactions/jsapi")
};

/// H5支付下单: `POST /v3/global/transactions/mweb`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013014399>
pub static POST_TRANSACTIONS_MWEB: Operation = Operation {
    title: "H5支付下单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013014399"],
    host: Host::HongKong,
    ask: Some("/v3/global/transactions/out-trade-no/{out_trade_no}"),
    content: Content::Json,
    body: &[
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "APPID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("sp_appid", "机构APPID").required(),
        Field::text("sub_appid", "子商户APPID"),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "商户数据"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("goods_tag", "商品标记"),
        Field::text("trade_type", "交易类型").required(),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("merchant_category_code", "MCC码").required(),
        Field::object("payer", "支付者", ANSWER_PAYER),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("scene_info", "场景信息", POST_TRANSACTIONS_MWEB_BODY_SCENE_INFO).required(),
        Field::list("detail", "优惠功能", &Kind::Object(DETAIL)),
    ],
    answer: &[Field::text("mweb_url", "支付跳转链接").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_transactions_mweb", "POST", "/v3/global/transactions/mweb")
};

/// Native支付下单: `POST /v3/global/transactions/native`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013013953>
pub static POST_TRANSACTIONS_NATIVE: Operation = Operation {
    title: "Native支付下单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013013953"],
    host: Host::HongKong,
    ask: Some("/v3/global/transactions/out-trade-no/{out_trade_no}"),
    content: Content::Json,
    body: POST_TRANSACTIONS_APP_BODY,
    answer: &[Field::text("code_url", "二维码链接").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_global_transactions_native", "POST", "/v3/global/transactions/native")
};

/// 查询订单(商户订单号): `GET /v3/global/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013013913>
pub static GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "查询订单(商户订单号)",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013013913",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354440",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354480",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354534",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354570",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354598",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013026988",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354793",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013024982",
    ],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    variables: POST_MICROPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE_VARIABLES,
    query: GET_REFUNDS_ID_REFUND_ID_QUERY,
    answer: GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/global/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 关闭订单(商户订单号): `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013014140>
pub static POST_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_CLOSE: Operation = Operation {
    title: "关闭订单(商户订单号)",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013014140",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354485",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354539",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354575",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354603",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354794",
    ],
    host: Host::HongKong,
    variables: POST_MICROPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE_VARIABLES,
    content: Content::Json,
    body: POST_TRANSACTIONS_ID_TRANSACTION_ID_CLOSE_BODY,
    ..Operation::new(
        "post_v3_global_transactions_out_trade_no_out_trade_no_close",
        "POST",
        "/v3/global/transactions/out-trade-no/{out_trade_no}/close",
    )
};
