// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce`

use crate::{Content, ErrorCode, Field, Format, Kind, Operation, Repeat, Reply, Role, Rule, Seal};

static WITHDRAW_VALUES: &[&str] = &["APPLY_WITHDRAW", "NOT_APPLY_WITHDRAW"];

static ACCOUNT_TYPE_VALUES: &[&str] = &["ACCOUNT_TYPE_CORPORATE", "ACCOUNT_TYPE_PERSONAL"];

static BANK_ACCOUNT_INFO: &[Field] = &[
    Field::of("account_name", "开户名称", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("account_bank", "开户银行").required(),
    Field::text("bank_branch_id", "开户银行联行号"),
    Field::text("bank_branch_name", "开户银行全称"),
    Field::text("bank_name", "开户银行全称"),
    Field::of("account_number", "银行账号", Kind::Sealed(Seal::PlatformKey)).required(),
];

static ID_DOC_TYPE_VALUES: &[&str] = &[
    "IDENTIFICATION_TYPE_IDCARD",
    "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
    "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
    "IDENTIFICATION_TYPE_MACAO_PASSPORT",
    "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
    "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
    "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
];

static IDENTITY_INFO: &[Field] = &[
    Field::text("id_doc_type", "").values(ID_DOC_TYPE_VALUES),
    Field::of("identification_name", "证件姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("identification_no", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
];

static PAYEE_INFO: &[Field] = &[
    Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
    Field::object("bank_account_info", "银行账户", BANK_ACCOUNT_INFO).required(),
    Field::object("identity_info", "收款人账号对应的证件信息", IDENTITY_INFO),
];

static PROOF_MEDIA_TYPE_VALUES: &[&str] = &["WITHDRAWAL_APPLICATION"];

static PROOF_MEDIAS: &[Field] = &[
    Field::text("proof_media_type", "").values(PROOF_MEDIA_TYPE_VALUES).required(),
    Field::text("proof_media", "证明材料照片").required(),
];

static CANCEL_STATE_VALUES: &[&str] = &[
    "ACCEPTED",
    "REVIEWING",
    "REJECTED",
    "WAITING_MERCHANT_CONFIRM",
    "REVOKED",
    "SYSTEM_PROCESSING",
    "CANCELED",
    "FUND_PROCESSING",
    "FINISH",
];

static WITHDRAW_STATE_VALUES: &[&str] = &["WITHDRAW_PROCESSING", "WITHDRAW_EXCEPTION", "WITHDRAW_SUCCEED"];

static OUT_ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"];

static PAY_STATE_VALUES: &[&str] = &["PAY_PROCESSING", "PAY_SUCCEED", "PAY_FAIL", "BANK_REFUNDED"];

static ACCOUNT_WITHDRAW_RESULT: &[Field] = &[
    Field::text("out_account_type", "").values(OUT_ACCOUNT_TYPE_VALUES).required(),
    Field::text("pay_state", "").values(PAY_STATE_VALUES).required(),
    Field::text("state_description", "付款状态描述").required(),
];

static ACCOUNT_INFO: &[Field] = &[
    Field::text("out_account_type", "").values(OUT_ACCOUNT_TYPE_VALUES).required(),
    Field::integer("amount", "账户金额").required(),
];

static CONFIRM_CANCEL: &[Field] = &[Field::text("confirm_cancel_url", "确认商户注销的页面url")];

static MERCHANT_STATE_VALUES: &[&str] = &["NORMAL", "HAS_BEEN_CANCELLED"];

static VALIDATE_RESULT_VALUES: &[&str] = &["ALLOW_CANCEL_WITHDRAW", "NOT_ALLOW_CANCEL_WITHDRAW"];

static TYPE_VALUES: &[&str] =
    &["CONSUMER_COMPLAINT_UNPROCESSED", "HAS_BLOCKING_CONTROL", "FUNDS_PENDING_PROCESSING", "OTHER_REASON"];

static BLOCK_REASONS: &[Field] = &[Field::text("type", "").values(TYPE_VALUES), Field::text("description", "原因描述")];

static APPLICATION_TYPE_VALUES: &[&str] = &["SP_CANCEL_ACCOUNT_APPLICATION", "SUB_CANCEL_ACCOUNT_APPLICATION"];

static APPLICATION_INFO: &[Field] = &[
    Field::text("application_type", "").values(APPLICATION_TYPE_VALUES),
    Field::text("application_media_id", "图片MediaID"),
];

static ANSWER_CANCEL_STATE_VALUES: &[&str] = &["REVIEWING", "REJECTED", "CANCEL_SUCCESS"];

static META: &[Field] =
    &[Field::text("file_digest", "").required(), Field::text("file_name", "商户上传的媒体图片的名称").required()];

static ACCOUNT_VALIDATION: &[Field] = &[
    Field::text("account_name", "付款户名"),
    Field::text("account_no", "付款卡号"),
    Field::integer("pay_amount", "汇款金额"),
    Field::text("destination_account_number", "收款卡号"),
    Field::text("destination_account_name", "收款户名"),
    Field::text("destination_account_bank", "开户银行"),
    Field::text("city", "省市信息"),
    Field::text("remark", "备注信息"),
    Field::text("deadline", "汇款截止时间"),
];

static AUDIT_DETAIL: &[Field] =
    &[Field::text("param_name", "参数名称").required(), Field::text("reject_reason", "驳回原因").required()];

static SIGN_STATE_VALUES: &[&str] = &["UNSIGNED", "SIGNED", "NOT_SIGNABLE"];

static ORGANIZATION_TYPE_VALUES: &[&str] = &["2401", "2500", "4", "2", "3", "2502", "1708"];

static CERT_TYPE_VALUES: &[&str] = &[
    "CERTIFICATE_TYPE_2388",
    "CERTIFICATE_TYPE_2389",
    "CERTIFICATE_TYPE_2390",
    "CERTIFICATE_TYPE_2391",
    "CERTIFICATE_TYPE_2392",
    "CERTIFICATE_TYPE_2393",
    "CERTIFICATE_TYPE_2394",
    "CERTIFICATE_TYPE_2395",
    "CERTIFICATE_TYPE_2396",
    "CERTIFICATE_TYPE_2399",
    "CERTIFICATE_TYPE_2400",
    "CERTIFICATE_TYPE_2520",
    "CERTIFICATE_TYPE_2521",
    "CERTIFICATE_TYPE_2522",
];

static BUSINESS_TIME: &[Field] = &[Field::list("period", "岂止日期", &Kind::TEXT).required()];

static BUSINESS_LICENSE_INFO: &[Field] = &[
    Field::text("cert_type", "").values(CERT_TYPE_VALUES),
    Field::text("business_license_copy", "证件扫描件"),
    Field::text("business_license_number", "证件注册号"),
    Field::text("merchant_name", "商户名称"),
    Field::text("legal_person", "经营者/法定代表人姓名"),
    Field::text("company_address", "注册地址"),
    Field::of("business_time", "", Kind::Encoded(BUSINESS_TIME)),
];

static FINANCE_TYPE_VALUES: &[&str] = &["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"];

static FINANCE_INSTITUTION_INFO: &[Field] = &[
    Field::text("finance_type", "").values(FINANCE_TYPE_VALUES),
    Field::list("finance_license_pics", "金融机构许可证图片", &Kind::TEXT),
];

static ID_HOLDER_TYPE_VALUES: &[&str] = &["LEGAL", "SUPER"];

static ID_CARD_INFO: &[Field] = &[
    Field::text("id_card_copy", "身份证人像面照片").required(),
    Field::text("id_card_national", "身份证国徽面照片").required(),
    Field::of("id_card_name", "身份证姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("id_card_number", "身份证号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("id_card_valid_time_begin", "身份证有效期开始时间").required(),
    Field::text("id_card_valid_time", "身份证有效期结束时间").required(),
];

static ID_DOC_INFO: &[Field] = &[
    Field::of("id_doc_name", "证件姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("id_doc_number", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("id_doc_copy", "证件正面照片").required(),
    Field::text("id_doc_copy_back", "证件反面照片"),
    Field::text("doc_period_begin", "证件有效期开始时间").required(),
    Field::text("doc_period_end", "证件有效期结束时间").required(),
];

static UBO_INFO_LIST: &[Field] = &[
    Field::text("ubo_id_doc_type", "").values(ID_DOC_TYPE_VALUES),
    Field::text("ubo_id_doc_copy", "证件正面照片"),
    Field::text("ubo_id_doc_copy_back", "证件反面照片"),
    Field::of("ubo_id_doc_name", "受益人姓名", Kind::Sealed(Seal::PlatformKey)),
    Field::of("ubo_id_doc_number", "证件号码", Kind::Sealed(Seal::PlatformKey)),
    Field::of("ubo_id_doc_address", "证件居住地址", Kind::Sealed(Seal::PlatformKey)),
    Field::text("ubo_period_begin", "证件有效期开始时间"),
    Field::text("ubo_period_end", "证件有效期结束时间"),
    Field::text("ubo_id_doc_period_begin", "证件有效期开始时间"),
    Field::text("ubo_id_doc_period_end", "证件有效期结束时间"),
];

static BANK_ACCOUNT_TYPE_VALUES: &[&str] = &["74", "75"];

static BODY_ACCOUNT_INFO: &[Field] = &[
    Field::text("bank_account_type", "").values(BANK_ACCOUNT_TYPE_VALUES).required(),
    Field::text("account_bank", "开户银行").required(),
    Field::of("account_name", "开户名称", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("bank_branch_id", "开户银行联行号"),
    Field::text("bank_name", "开户银行全称"),
    Field::of("account_number", "银行帐号", Kind::Sealed(Seal::PlatformKey)).required(),
];

static CONTACT_TYPE_VALUES: &[&str] = &["65", "66"];

static CONTACT_INFO: &[Field] = &[
    Field::text("contact_type", "").values(CONTACT_TYPE_VALUES).required(),
    Field::of("contact_name", "超级管理员姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("contact_id_doc_type", "").values(ID_DOC_TYPE_VALUES),
    Field::of("contact_id_card_number", "超级管理员身份证件号码", Kind::Sealed(Seal::PlatformKey)),
    Field::text("contact_id_doc_copy", "超级管理员证件正面照片"),
    Field::text("contact_id_doc_copy_back", "超级管理员证件反面照片"),
    Field::text("contact_period_begin", "超级管理员证件有效期开始时间"),
    Field::text("contact_period_end", "超级管理员证件有效期结束时间"),
    Field::text("business_authorization_letter", "业务办理授权函"),
    Field::text("contact_id_doc_period_begin", "超级管理员证件有效期开始时间"),
    Field::text("contact_id_doc_period_end", "超级管理员证件有效期结束时间"),
    Field::of("mobile_phone", "超级管理员手机", Kind::Sealed(Seal::PlatformKey)),
];

static SALES_SCENE_INFO: &[Field] = &[
    Field::text("store_name", "店铺名称"),
    Field::text("store_url", "店铺链接"),
    Field::text("store_qr_code", "店铺二维码"),
    Field::text("mini_program_sub_appid", "小程序AppID"),
];

static SETTLEMENT_INFO: &[Field] =
    &[Field::text("settlement_id", "结算规则ID"), Field::text("qualification_type", "所属行业")];

static VERIFY_IDENTITY_TYPE_VALUES: &[&str] = &["VERIFY_IDENTITY_TYPE_FACE_TO_FACE", "VERIFY_IDENTITY_TYPE_REMOTE"];

static PROXY_VERIFY_IDENTITY_INFO: &[Field] = &[
    Field::text("verify_identity_type", "").values(VERIFY_IDENTITY_TYPE_VALUES).required(),
    Field::boolean("verify_identity_result", "核身结果").required(),
];

static ANSWER_ACCOUNT_VALIDATION: &[Field] = &[
    Field::text("account_name", "付款户名").required(),
    Field::text("account_no", "付款卡号"),
    Field::integer("pay_amount", "汇款金额").required(),
    Field::text("destination_account_number", "收款卡号").required(),
    Field::text("destination_account_name", "收款户名").required(),
    Field::text("destination_account_bank", "开户银行").required(),
    Field::text("city", "省市信息").required(),
    Field::text("remark", "备注信息").required(),
    Field::text("deadline", "汇款截止时间").required(),
];

static QUERY_ACCOUNT_TYPE_VALUES: &[&str] = &["ALL"];

static TAR_TYPE_VALUES: &[&str] = &["GZIP"];

static ALGORITHM_VALUES: &[&str] = &["AEAD_AES_256_GCM", "SM4_GCM"];

static HASH_TYPE_VALUES: &[&str] = &["SHA1"];

static DOWNLOAD_BILL_LIST: &[Field] = &[
    Field::integer("bill_sequence", "账单文件序号").required(),
    Field::text("hash_type", "").values(HASH_TYPE_VALUES).required(),
    Field::text("hash_value", "哈希值").required(),
    Field::text("download_url", "账单下载地址").required(),
    Field::of("encrypt_key", "加密密钥", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::text("nonce", "随机字符串").required(),
];

static CONTRACT_STATE_VALUES: &[&str] = &["SIGNED", "TERMINATED", "SIGN_FAILED"];

static CONTRACT_TERMINATION_MODE_VALUES: &[&str] =
    &["USER_TERMINATE", "MCH_API_TERMINATE", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"];

static CONTRACT_TERMINATE_INFO: &[Field] = &[
    Field::text("contract_termination_mode", "协议解约方式").values(CONTRACT_TERMINATION_MODE_VALUES).required(),
    Field::text("contract_terminated_time", "协议解约时间").longest(32).format(Format::Time),
    Field::text("contract_termination_remark", "解约备注").longest(256),
];

static AMOUNT: &[Field] = &[
    Field::integer("total_amount", "标价金额").least(1).required(),
    Field::text("currency", "标价币种").format(Format::Cny).required(),
];

static SETTLE_INFO: &[Field] =
    &[Field::boolean("profit_sharing", "是否指定分账"), Field::integer("subsidy_amount", "补差金额")];

static SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "子单商户号").longest(32).required(),
    Field::text("attach", "附加数据").longest(128),
    Field::object("amount", "订单金额", AMOUNT).required(),
    Field::text("out_trade_no", "子单商户订单号").longest(32).required(),
    Field::text("sub_mchid", "二级商户号").longest(32).required(),
    Field::text("sub_appid", "二级商户appid").longest(32),
    Field::text("description", "商品描述").longest(127).required(),
    Field::object("settle_info", "结算信息", SETTLE_INFO),
    Field::text("sub_risk_info", "子单风控信息"),
];

static TRADE_TYPE_VALUES: &[&str] = &["PAP"];

static TRADE_STATE_VALUES: &[&str] =
    &["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"];

static SUB_ORDERS_AMOUNT: &[Field] = &[
    Field::integer("total_amount", "标价金额").required(),
    Field::text("currency", "标价币种").required(),
    Field::integer("payer_amount", "现金支付金额"),
    Field::text("payer_currency", "现金支付币种"),
];

static ANSWER_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "子单商户号").longest(32).required(),
    Field::text("trade_type", "交易类型").values(TRADE_TYPE_VALUES).required(),
    Field::text("trade_state", "交易状态").values(TRADE_STATE_VALUES).required(),
    Field::text("bank_type", "付款银行"),
    Field::text("attach", "附加数据").longest(128),
    Field::text("success_time", "支付完成时间").format(Format::Time),
    Field::text("transaction_id", "子单微信订单号").longest(32),
    Field::text("out_trade_no", "子单商户订单号").longest(32).required(),
    Field::text("sub_mchid", "二级商户号").longest(32).required(),
    Field::text("sub_appid", "二级商户appid").longest(32),
    Field::object("amount", "订单金额", SUB_ORDERS_AMOUNT),
];

static COMBINE_PAYER_INFO: &[Field] = &[Field::text("openid", "用户标识").longest(128).required()];

static BODY_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "子单商户号").longest(32).required(),
    Field::text("out_trade_no", "子单商户订单号").longest(32).required(),
    Field::text("sub_mchid", "二级商户号").longest(32).required(),
    Field::text("sub_appid", "二级商户appid").longest(32),
];

static GET_FUND_BALANCE_SUB_MCHID_QUERY_ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "OPERATION", "FEES", "DEPOSIT"];

static GET_FUND_ENDDAYBALANCE_SUB_MCHID_QUERY_ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "DEPOSIT"];

static BODY_ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "OPERATION", "FEES"];

static STATUS_VALUES: &[&str] = &["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"];

static AUTH_STATE_VALUES: &[&str] = &["AUTHORIZED", "UNAUTHORIZED"];

static SCOPE_VALUES: &[&str] = &["pay_realname"];

static REAL_NAME_AUTH_RESULT: &[Field] = &[
    Field::text("scope", "授权范围").values(SCOPE_VALUES).required(),
    Field::text("access_token", "访问令牌").required(),
    Field::text("access_token_expire_time", "访问令牌过期时间").format(Format::Time).required(),
];

static CRED_TYPE_VALUES: &[&str] = &["ID_CARD"];

static PERMISSION_TYPE_VALUES: &[&str] = &["INDIVIDUAL_PAYEE"];

static AGREEMENT_LIST: &[Field] = &[
    Field::text("agreement_code", "协议编号").required(),
    Field::text("agreement_version", "协议版本号").required(),
    Field::text("sign_organization", "签约主体").required(),
    Field::text("sign_time", "签约时间").required(),
];

static BODY_TYPE_VALUES: &[&str] = &["SERVICE_FEE_INCOME"];

static SCENE_VALUES: &[&str] = &["REFUND_TICKET", "CHANGE_TICKET", "RETURN_GOODS"];

static RESULT_VALUES: &[&str] = &["PROCESSING", "SUCCESS", "FAILED"];

static FAIL_REASON_VALUES: &[&str] = &["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK"];

static RECEIVERS: &[Field] = &[
    Field::text("type", "分账接收方类型").required(),
    Field::text("receiver_account", "分账接收方账号").required(),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::of("receiver_name", "分账个人接收方姓名", Kind::Sealed(Seal::PlatformKey)),
];

static ANSWER_STATUS_VALUES: &[&str] = &["PROCESSING", "FINISHED"];

static ABNORMAL_STATUS_VALUES: &[&str] = &["ABNORMAL_PENDING", "ABNORMAL_FINISHED", "ABNORMAL_CLOSED"];

static FUNDS_ABNORMAL_CLOSED_REASON_VALUES: &[&str] = &["CLOSED_REASON_TIMEOUT", "CLOSED_REASON_RESTRICT_TRANSFER"];

static FUNDS_ABNORMAL_RECEIVERS: &[Field] = &[Field::text("mchid", "平台接收异常资金商户号")];

static ANSWER_RECEIVERS: &[Field] = &[
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("result", "分账结果"),
    Field::text("finish_time", "完成时间").required(),
    Field::text("fail_reason", "分账失败原因"),
    Field::text("type", "分账接收方类型").required(),
    Field::text("receiver_account", "分账接收方账号").required(),
    Field::text("detail_id", "分账明细单号").required(),
    Field::text("abnormal_status", "").values(ABNORMAL_STATUS_VALUES),
    Field::text("funds_abnormal_closed_reason", "").values(FUNDS_ABNORMAL_CLOSED_REASON_VALUES),
    Field::text("funds_abnormal_redirect_id", "微信支付在途异常资金付款单号"),
    Field::list(
        "funds_abnormal_receivers",
        "平台接收异常资金商户号或运营主体列表",
        &Kind::Object(FUNDS_ABNORMAL_RECEIVERS),
    ),
];

static GET_PROFITSHARING_ORDERS_ANSWER_RECEIVERS: &[Field] = &[
    Field::text("receiver_mchid", "分账接收商户号"),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("result", "分账结果"),
    Field::text("finish_time", "完成时间").required(),
    Field::text("fail_reason", "分账失败原因"),
    Field::text("type", "分账接收方类型").required(),
    Field::text("receiver_account", "分账接收方账号").required(),
    Field::text("detail_id", "分账明细单号").required(),
];

static ACCOUNT_VALUES: &[&str] = &["AVAILABLE", "UNAVAILABLE"];

static FROM: &[Field] =
    &[Field::text("account", "").values(ACCOUNT_VALUES).required(), Field::integer("amount", "出资金额").required()];

static BODY_AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").least(1).required(),
    Field::list("from", "退款出资账户及金额", &Kind::Object(FROM)),
    Field::integer("total", "原订单金额").least(1).required(),
    Field::text("currency", "退款币种"),
];

static REFUND_ACCOUNT_VALUES: &[&str] = &["REFUND_SOURCE_SUB_MERCHANT", "REFUND_SOURCE_PARTNER_ADVANCE"];

static FUNDS_ACCOUNT_VALUES: &[&str] = &["AVAILABLE", "UNSETTLED", "PREPAID"];

static AMOUNT_FROM: &[Field] =
    &[Field::text("account", "出资账户类型").required(), Field::integer("amount", "出资金额").required()];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").required(),
    Field::list("from", "退款出资账户及金额", &Kind::Object(AMOUNT_FROM)),
    Field::integer("payer_refund", "用户退款金额").required(),
    Field::integer("discount_refund", "优惠退款金额"),
    Field::text("currency", "退款币种"),
    Field::integer("advance", "垫付金额"),
];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("scope", "优惠范围").required(),
    Field::text("type", "优惠类型").required(),
    Field::integer("amount", "优惠券面额").required(),
    Field::integer("refund_amount", "优惠退款金额").required(),
];

static GET_REFUNDS_ID_REFUND_ID_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").required(),
    Field::list("from", "退款出资账户及金额", &Kind::Object(FROM)),
    Field::integer("payer_refund", "用户退款金额").required(),
    Field::integer("discount_refund", "优惠退款金额"),
    Field::text("currency", "退款币种"),
    Field::integer("advance", "垫付金额"),
];

static ANSWER_FUNDS_ACCOUNT_VALUES: &[&str] = &["AVAILABLE", "UNSETTLED", "OPERATION", "BASIC", "ECNY_BASIC"];

static POST_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND_BODY_TYPE_VALUES: &[&str] =
    &["USER_BANK_CARD", "MERCHANT_BANK_CARD"];

static BANK_TYPE_VALUES: &[&str] = &[
    "CMB_DEBIT",
    "COMM_DEBIT",
    "ABC_DEBIT",
    "CCB_DEBIT",
    "ICBC_DEBIT",
    "BOC_DEBIT",
    "PAB_DEBIT",
    "SPDB_DEBIT",
    "CITIC_DEBIT",
    "CEB_DEBIT",
    "CMBC_DEBIT",
    "CIB_DEBIT",
    "GDB_DEBIT",
    "PSBC_DEBIT",
    "NBCB_DEBIT",
];

static POST_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND_ANSWER_FUNDS_ACCOUNT_VALUES: &[&str] = &["AVAILABLE", "UNSETTLED"];

static POST_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").required(),
    Field::list("from", "退款出资账户及金额", &Kind::Object(AMOUNT_FROM)),
    Field::integer("payer_refund", "用户退款金额").required(),
    Field::integer("discount_refund", "优惠退款金额").required(),
    Field::text("currency", "退款币种").required(),
    Field::integer("refund_fee", "手续费退款金额"),
];

static GOODS_DETAIL: &[Field] = &[
    Field::text("merchant_goods_id", "商户侧商品编码").required(),
    Field::text("wechatpay_goods_id", "微信侧商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("unit_price", "商品单价").required(),
    Field::integer("refund_amount", "商品退款金额").required(),
    Field::integer("refund_quantity", "商品退货数量").required(),
];

static ANSWER_PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("scope", "优惠范围").required(),
    Field::text("type", "优惠类型").required(),
    Field::integer("amount", "优惠券面额").required(),
    Field::integer("refund_amount", "优惠退款金额").required(),
    Field::list("goods_detail", "商品列表", &Kind::Object(GOODS_DETAIL)),
];

static ANSWER_REFUND_ACCOUNT_VALUES: &[&str] = &["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"];

static QUERY_ORGANIZATION_TYPE_VALUES: &[&str] = &[
    "SUBJECT_TYPE_ENTERPRISE",
    "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    "SUBJECT_TYPE_INDIVIDUAL",
    "SUBJECT_TYPE_OTHERS",
    "SUBJECT_TYPE_GOVERNMENT",
    "SUBJECT_TYPE_MICRO",
];

static DATA: &[Field] = &[
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("merchant_shortname", "商户简称").required(),
    Field::text("sign_time", "签约时间").required(),
];

static BODY_FROM: &[Field] = &[Field::text("account", "").values(ACCOUNT_VALUES), Field::integer("amount", "出资金额")];

static POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static GET_ACCOUNT_APPLY_CANCEL_WITHDRAW_APPLYMENT_ID_APPLYMENT_ID_ANSWER: &[Field] = &[
    Field::text("applyment_id", "微信支付注销提现申请单号").required(),
    Field::text("out_request_no", "商户注销提现申请单号").required(),
    Field::text("cancel_state", "").values(CANCEL_STATE_VALUES).required(),
    Field::text("cancel_state_description", "注销提现申请单状态描述").required(),
    Field::text("withdraw", "").values(WITHDRAW_VALUES),
    Field::text("withdraw_state", "").values(WITHDRAW_STATE_VALUES),
    Field::list("account_withdraw_result", "账户提现结果", &Kind::Object(ACCOUNT_WITHDRAW_RESULT)),
    Field::text("modify_time", "最后更新时间"),
    Field::text("sub_mchid", "申请注销的二级商户号").required(),
    Field::list("account_info", "账户信息", &Kind::Object(ACCOUNT_INFO)),
    Field::object("confirm_cancel", "用于引导商户超级管理员确认注销的信息", CONFIRM_CANCEL),
];

static POST_ACCOUNT_CANCEL_APPLICATIONS_ANSWER: &[Field] = &[
    Field::text("out_apply_no", "商户注销申请单号").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("reject_reason", "受理失败原因"),
    Field::text("cancel_state", "").values(ANSWER_CANCEL_STATE_VALUES),
    Field::text("update_time", "最后更新时间"),
];

static GET_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO_VARIABLES: &[Field] =
    &[Field::text("out_request_no", "业务申请编号").required()];

static POST_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO_REVOKE_ANSWER: &[Field] = &[
    Field::integer("applyment_id", "微信支付申请单号").required(),
    Field::text("out_request_no", "业务申请编号").required(),
];

static POST_APPLYMENTS_SUBMIT_SIGN_VERIFY_INFO_ANSWER: &[Field] =
    &[Field::integer("applyment_id", "微信支付申请单号").required()];

static GET_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES: &[Field] = &[
    Field::integer("plan_id", "委托代扣协议模板ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号").longest(32).required().example("\"wxwtdk20200910100000\""),
];

static POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_ANSWER: &[Field] = &[
    Field::text("pre_entrustweb_id", "预签约ID").longest(128).required().example("\"5778aadY9nltAsZzXixCkFIGYnV2V\""),
    Field::text("mchid", "商户号").longest(32).required(),
    Field::integer("plan_id", "委托代扣协议模板ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
];

static POST_COMBINE_PAPAY_TRANSACTIONS_ANSWER: &[Field] = &[
    Field::text("combine_appid", "合单商户APPID").longest(32).required(),
    Field::text("combine_mchid", "合单商户号").longest(32).required(),
    Field::text("combine_out_trade_no", "合单商户订单号").longest(32).required(),
    Field::list("sub_orders", "子单信息", &Kind::Object(ANSWER_SUB_ORDERS)),
    Field::object("combine_payer_info", "支付者", COMBINE_PAYER_INFO),
];

static GET_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO_VARIABLES: &[Field] =
    &[Field::text("combine_out_trade_no", "合单商户订单号").longest(32).required()];

static GET_FUND_BALANCE_SUB_MCHID_VARIABLES: &[Field] = &[Field::text("sub_mchid", "二级商户号").required()];

static GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "二级商户号"),
    Field::text("sp_mchid", "电商平台商户号").required(),
    Field::text("status", "").values(STATUS_VALUES).required(),
    Field::text("withdraw_id", "微信支付提现单号").required(),
    Field::text("out_request_no", "商户提现单号").required(),
    Field::integer("amount", "提现金额").required(),
    Field::text("create_time", "发起提现时间"),
    Field::text("update_time", "提现状态更新时间"),
    Field::text("reason", "失败原因"),
    Field::text("remark", "提现备注"),
    Field::text("bank_memo", "银行备注"),
    Field::text("account_type", "").values(BODY_ACCOUNT_TYPE_VALUES),
    Field::text("account_number", "入账银行账号后四位"),
    Field::text("account_bank", "入账银行"),
    Field::text("bank_name", "入账银行全称"),
];

static POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP_ANSWER: &[Field] =
    &[Field::text("pre_entrustweb_id", "预签约id").required()];

static GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES: &[Field] =
    &[Field::text("out_bill_no", "商户单号").required()];

static GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER: &[Field] = &[
    Field::text("mchid", "服务商商户号").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("out_bill_no", "商户单号").required(),
    Field::text("transfer_bill_no", "微信转账单号").required(),
    Field::text("appid", "服务商AppID").required(),
    Field::text("transfer_scene_id", "转账场景ID").required(),
    Field::text("state", "单据状态").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("fail_reason", "失败原因"),
    Field::text("openid", "收款用户OpenID"),
    Field::text("user_name", "收款用户姓名"),
    Field::text("create_time", "单据创建时间").required(),
    Field::text("update_time", "状态变更时间").required(),
];

static POST_PROFITSHARING_RECEIVERS_ADD_ANSWER: &[Field] =
    &[Field::text("type", "接收方类型").required(), Field::text("account", "接收方账号").required()];

static POST_PROFITSHARING_RETURNORDERS_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("order_id", "微信分账单号").required(),
    Field::text("out_order_no", "商户分账单号").required(),
    Field::text("out_return_no", "商户回退单号").required(),
    Field::text("return_mchid", "回退商户号").required(),
    Field::integer("amount", "回退金额").required(),
    Field::text("return_no", "微信回退单号").required(),
    Field::text("result", "回退结果").required(),
    Field::text("fail_reason", "失败原因"),
    Field::text("finish_time", "完成时间").required(),
];

static GET_REFUNDS_ID_REFUND_ID_VARIABLES: &[Field] = &[Field::text("refund_id", "微信退款单号").required()];

static GET_REFUNDS_ID_REFUND_ID_QUERY: &[Field] =
    &[Field::text("individual_auth_id", "商品单个人收款方受理授权ID"), Field::text("sub_mchid", "二级商户号")];

static GET_REFUNDS_ID_REFUND_ID_ANSWER: &[Field] = &[
    Field::text("refund_id", "微信退款单号").required(),
    Field::text("out_refund_no", "商户退款单号").required(),
    Field::text("transaction_id", "微信订单号").required(),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("channel", "退款渠道"),
    Field::text("user_received_account", "退款入账账户"),
    Field::text("success_time", "退款成功时间"),
    Field::text("create_time", "退款创建时间").required(),
    Field::text("status", "退款状态").required(),
    Field::object("amount", "退款金额信息", GET_REFUNDS_ID_REFUND_ID_ANSWER_AMOUNT).required(),
    Field::list("promotion_detail", "营销详情", &Kind::Object(PROMOTION_DETAIL)),
    Field::text("refund_account", "").values(REFUND_ACCOUNT_VALUES),
    Field::text("funds_account", "").values(ANSWER_FUNDS_ACCOUNT_VALUES),
];

static POST_REFUNDS_REFUND_ID_RETURN_ADVANCE_ANSWER: &[Field] = &[
    Field::text("refund_id", "微信退款单号").required(),
    Field::text("advance_return_id", "微信回补单号").required(),
    Field::integer("return_amount", "垫付回补金额").required(),
    Field::text("payer_mchid", "出款方商户号").required(),
    Field::text("payer_account", "出款方账户").required(),
    Field::text("payee_mchid", "入账方商户号").required(),
    Field::text("payee_account", "入账方账户").required(),
    Field::text("result", "垫付回补结果").required(),
    Field::text("success_time", "垫付回补完成时间"),
];

/// 提交注销提现申请: `POST /v3/ecommerce/account/apply-cancel-withdraw`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013892756>
pub static POST_ACCOUNT_APPLY_CANCEL_WITHDRAW: Operation = Operation {
    title: "提交注销提现申请",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013892756"],
    headers: POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_request_no", "商户注销申请单号").required(),
        Field::text("withdraw", "").values(WITHDRAW_VALUES),
        Field::object("payee_info", "收款账号信息", PAYEE_INFO).required(),
        Field::list("proof_medias", "付款申请材料", &Kind::Object(PROOF_MEDIAS)),
        Field::list("additional_materials", "其他补充材料", &Kind::TEXT),
        Field::text("remark", "备注"),
    ],
    answer: &[
        Field::text("applyment_id", "微信支付注销提现申请单号"),
        Field::text("out_request_no", "商户注销提现申请单号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_account_apply_cancel_withdraw",
        "POST",
        "/v3/ecommerce/account/apply-cancel-withdraw",
    )
};

/// 微信支付注销提现申请单号查询申请单状态: `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013892765>
pub static GET_ACCOUNT_APPLY_CANCEL_WITHDRAW_APPLYMENT_ID_APPLYMENT_ID: Operation = Operation {
    title: "微信支付注销提现申请单号查询申请单状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013892765"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("applyment_id", "微信支付付销提现申请单号").required()],
    answer: GET_ACCOUNT_APPLY_CANCEL_WITHDRAW_APPLYMENT_ID_APPLYMENT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_account_apply_cancel_withdraw_applyment_id_applyment_id",
        "GET",
        "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
    )
};

/// 平台代商户确认注销: `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013892772>
pub static POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_CONFIRM: Operation = Operation {
    title: "平台代商户确认注销",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013892772"],
    content: Content::Json,
    body: &[
        Field::text("applyment_id", "微信支付注销单号"),
        Field::text("out_request_no", "商户注销申请单号"),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("operator_identification", "平台确认操作人标识").required(),
        Field::text("confirm_time", "注销确认时间").required(),
        Field::text("cancel_contract_version", "注销协议版本号").required(),
    ],
    answer: &[
        Field::text("applyment_id", "微信支付注销单号"),
        Field::text("out_request_no", "商户注销申请单号"),
        Field::text("sub_mchid", "二级商户号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_account_apply_cancel_withdraw_confirm",
        "POST",
        "/v3/ecommerce/account/apply-cancel-withdraw/confirm",
    )
};

/// 商户注销提现申请单号查询申请单状态: `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013892759>
pub static GET_ACCOUNT_APPLY_CANCEL_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO: Operation = Operation {
    title: "商户注销提现申请单号查询申请单状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013892759"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_request_no", "商户注销提现申请号").required()],
    answer: GET_ACCOUNT_APPLY_CANCEL_WITHDRAW_APPLYMENT_ID_APPLYMENT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_account_apply_cancel_withdraw_out_request_no_out_request_no",
        "GET",
        "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
    )
};

/// 商户注销资格校验: `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016420099>
pub static GET_ACCOUNT_APPLY_CANCEL_WITHDRAW_VALIDATE_CANCEL_SUB_MCHID: Operation = Operation {
    title: "商户注销资格校验",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016420099"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("sub_mchid", "申请注销的二级商户号").required()],
    answer: &[
        Field::text("sub_mchid", "注销检查的二级商户号").required(),
        Field::text("merchant_state", "").values(MERCHANT_STATE_VALUES).required(),
        Field::text("validate_result", "").values(VALIDATE_RESULT_VALUES).required(),
        Field::list("account_info", "账户信息", &Kind::Object(ACCOUNT_INFO)).required(),
        Field::list("block_reasons", "不可发起注销原因", &Kind::Object(BLOCK_REASONS)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_account_apply_cancel_withdraw_validate_cancel_sub_mchid",
        "GET",
        "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
    )
};

/// 提交注销申请单: `POST /v3/ecommerce/account/cancel-applications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476217>
pub static POST_ACCOUNT_CANCEL_APPLICATIONS: Operation = Operation {
    title: "提交注销申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476217"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_apply_no", "商户注销申请单号").required(),
        Field::list("application_info", "注销申请材料", &Kind::Object(APPLICATION_INFO)).required(),
    ],
    answer: POST_ACCOUNT_CANCEL_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_account_cancel_applications",
        "POST",
        "/v3/ecommerce/account/cancel-applications",
    )
};

/// 注销申请图片上传: `POST /v3/ecommerce/account/cancel-applications/media`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012691710>
pub static POST_ACCOUNT_CANCEL_APPLICATIONS_MEDIA: Operation = Operation {
    title: "注销申请图片上传",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012691710"],
    content: Content::Form,
    body: &[
        Field::of("file", "媒体图片", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(META)).required(),
    ],
    answer: &[Field::text("media_id", "媒体文件标识Id").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_account_cancel_applications_media",
        "POST",
        "/v3/ecommerce/account/cancel-applications/media",
    )
};

/// 查询注销单状态: `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476223>
pub static GET_ACCOUNT_CANCEL_APPLICATIONS_OUT_APPLY_NO_OUT_APPLY_NO: Operation = Operation {
    title: "查询注销单状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476223"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_apply_no", "商户注销申请单号").required()],
    answer: POST_ACCOUNT_CANCEL_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_account_cancel_applications_out_apply_no_out_apply_no",
        "GET",
        "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
    )
};

/// 通过业务申请编号查询申请状态: `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012691376>
pub static GET_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO: Operation = Operation {
    title: "通过业务申请编号查询申请状态",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012691376",
        "https://pay.weixin.qq.com/doc/v3/partner/4015616708",
    ],
    repeat: Repeat::Harmless,
    variables: GET_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO_VARIABLES,
    answer: &[
        Field::text("applyment_state", "申请状态").required(),
        Field::text("applyment_state_desc", "申请状态描述").required(),
        Field::text("sign_url", "签约链接"),
        Field::text("sub_mchid", "电商平台二级商户号"),
        Field::object("account_validation", "汇款账户验证信息", ACCOUNT_VALIDATION),
        Field::list("audit_detail", "驳回原因详情", &Kind::Object(AUDIT_DETAIL)),
        Field::text("legal_validation_url", "法人验证链接"),
        Field::text("out_request_no", "业务申请编号").required(),
        Field::integer("applyment_id", "微信支付申请单号").required(),
        Field::text("sign_state", "").values(SIGN_STATE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_applyments_out_request_no_out_request_no",
        "GET",
        "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
    )
};

/// 撤销申请单-使用业务申请编号: `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015616721>
pub static POST_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO_REVOKE: Operation = Operation {
    title: "撤销申请单-使用业务申请编号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015616721"],
    variables: GET_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO_VARIABLES,
    answer: POST_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO_REVOKE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_applyments_out_request_no_out_request_no_revoke",
        "POST",
        "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
    )
};

/// 提交申请单: `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015616688>
pub static POST_APPLYMENTS_SUBMIT_ACCOUNT_HOSTING_APPLYMENT: Operation = Operation {
    title: "提交申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015616688"],
    headers: POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "业务申请编号").required(),
        Field::text("organization_type", "").values(ORGANIZATION_TYPE_VALUES).required(),
        Field::boolean("finance_institution", "是否金融机构"),
        Field::object("business_license_info", "营业执照/登记证书信息", BUSINESS_LICENSE_INFO),
        Field::object("finance_institution_info", "金融机构许可证信息", FINANCE_INSTITUTION_INFO),
        Field::text("id_holder_type", "").values(ID_HOLDER_TYPE_VALUES),
        Field::text("id_doc_type", "").values(ID_DOC_TYPE_VALUES),
        Field::text("authorize_letter_copy", "法定代表人说明函"),
        Field::object("id_card_info", "经营者/法人身份证信息", ID_CARD_INFO),
        Field::object("id_doc_info", "经营者/法人其他类型证件信息", ID_DOC_INFO),
        Field::list("ubo_info_list", "最终受益人信息列表", &Kind::Object(UBO_INFO_LIST)),
        Field::object("account_info", "结算银行账户", BODY_ACCOUNT_INFO).required(),
        Field::object("contact_info", "超级管理员信息", CONTACT_INFO).required(),
        Field::object("sales_scene_info", "店铺信息", SALES_SCENE_INFO).required(),
        Field::object("settlement_info", "结算规则", SETTLEMENT_INFO),
        Field::text("merchant_shortname", "商户简称").required(),
        Field::list("qualifications", "特殊资质", &Kind::TEXT),
        Field::list("business_addition_pics", "补充材料", &Kind::TEXT),
        Field::list("business_addition_desc", "补充说明", &Kind::TEXT),
        Field::boolean("proxy_sign_verify_mode", "是否走平台代理签约和代理核身入驻模式"),
        Field::text("id_card_complete_statement", "法人影印件信息辅助填写的平台声明"),
    ],
    answer: POST_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO_REVOKE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_applyments_submit_account_hosting_applyment",
        "POST",
        "/v3/ecommerce/applyments/submit-account-hosting-applyment",
    )
};

/// 平台代理签约核身: `POST /v3/ecommerce/applyments/submit-sign-verify-info`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015616722>
pub static POST_APPLYMENTS_SUBMIT_SIGN_VERIFY_INFO: Operation = Operation {
    title: "平台代理签约核身",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015616722"],
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "业务申请编号").required(),
        Field::integer("applyment_id", "微信支付申请单号"),
        Field::text("pre_sign_time", "预签署微信支付协议时间"),
        Field::object("proxy_verify_identity_info", "平台代理核身信息", PROXY_VERIFY_IDENTITY_INFO),
    ],
    answer: POST_APPLYMENTS_SUBMIT_SIGN_VERIFY_INFO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_applyments_submit_sign_verify_info",
        "POST",
        "/v3/ecommerce/applyments/submit-sign-verify-info",
    )
};

/// 通过申请单ID查询申请状态: `GET /v3/ecommerce/applyments/{applyment_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012691469>
pub static GET_APPLYMENTS_APPLYMENT_ID: Operation = Operation {
    title: "通过申请单ID查询申请状态",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012691469",
        "https://pay.weixin.qq.com/doc/v3/partner/4015616714",
    ],
    repeat: Repeat::Harmless,
    variables: POST_APPLYMENTS_SUBMIT_SIGN_VERIFY_INFO_ANSWER,
    answer: &[
        Field::text("applyment_state", "申请状态").required(),
        Field::text("applyment_state_desc", "申请状态描述").required(),
        Field::text("sign_url", "签约链接"),
        Field::text("sub_mchid", "电商平台二级商户号"),
        Field::object("account_validation", "汇款账户验证信息", ANSWER_ACCOUNT_VALIDATION),
        Field::list("audit_detail", "驳回原因详情", &Kind::Object(AUDIT_DETAIL)),
        Field::text("legal_validation_url", "法人验证链接"),
        Field::text("out_request_no", "业务申请编号").required(),
        Field::integer("applyment_id", "微信支付申请单号").required(),
        Field::text("sign_state", "").values(SIGN_STATE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_ecommerce_applyments_applyment_id", "GET", "/v3/ecommerce/applyments/{applyment_id}")
};

/// 撤销申请单-使用申请单号: `POST /v3/ecommerce/applyments/{applyment_id}/revoke`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015616720>
pub static POST_APPLYMENTS_APPLYMENT_ID_REVOKE: Operation = Operation {
    title: "撤销申请单-使用申请单号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015616720"],
    variables: POST_APPLYMENTS_SUBMIT_SIGN_VERIFY_INFO_ANSWER,
    answer: POST_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO_REVOKE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_applyments_applyment_id_revoke",
        "POST",
        "/v3/ecommerce/applyments/{applyment_id}/revoke",
    )
};

/// 申请二级商户资金账单: `GET /v3/ecommerce/bill/fundflowbill`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012760697>
pub static GET_BILL_FUNDFLOWBILL: Operation = Operation {
    title: "申请二级商户资金账单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012760697"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("bill_date", "账单日期").required(),
        Field::text("account_type", "").values(QUERY_ACCOUNT_TYPE_VALUES).required(),
        Field::text("tar_type", "").values(TAR_TYPE_VALUES),
        Field::text("algorithm", "").values(ALGORITHM_VALUES).required(),
    ],
    answer: &[
        Field::integer("download_bill_count", "下载信息总数").required(),
        Field::list("download_bill_list", "下载信息明细", &Kind::Object(DOWNLOAD_BILL_LIST)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_ecommerce_bill_fundflowbill", "GET", "/v3/ecommerce/bill/fundflowbill")
};

/// 通过商户协议号查询协议: `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012884060>
pub static GET_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE: Operation = Operation {
    title: "通过商户协议号查询协议",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012884060"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::Harmless,
    variables: GET_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
    answer: &[
        Field::text("mchid", "商户号").longest(32).required(),
        Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("contract_state", "委托代扣协议状态").values(CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "协议签署时间").longest(32).format(Format::Time),
        Field::text("contract_expired_time", "协议到期时间").longest(32).format(Format::Time),
        Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO),
        Field::text("openid", "用户openid").longest(128).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        "GET",
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
};

/// 商户协议号解约协议: `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012884072>
pub static POST_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE: Operation =
    Operation {
        title: "商户协议号解约协议",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4012884072"],
        roles: &[Role::EcommercePlatform],
        ask: Some("/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
        note: "The contract must be in force. `ECOMMERCE_ENTRUST.TERMINATE` follows at the termination URL of the template.",
        variables: GET_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
        content: Content::Json,
        body: &[Field::text("contract_termination_remark", "解约备注").longest(256).required()],
        answer: &[
            Field::text("mchid", "商户号").longest(32).required(),
            Field::integer("plan_id", "委托代扣协议模板ID").least(1).required().example("12535"),
            Field::text("out_contract_code", "商户签约协议号")
                .longest(32)
                .format(Format::Alphanumeric)
                .required()
                .example("\"wxwtdk20200910100000\""),
        ],
        reply: Reply::Json,
        ..Operation::new(
            "post_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
            "POST",
            "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        )
    };

/// APP方式预签约: `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012881608>
pub static POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "APP方式预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012881608"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    note: "Only for platforms that were invited.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号").longest(32).required().example("\"wxwtdk20200910100000\""),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("notify_url", "回调通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::boolean("return_app", "返回app标识"),
        Field::text("attach", "商户数据包").longest(255),
    ],
    answer: POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign",
        "POST",
        "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign",
    )
};

/// 小程序方式预签约: `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017177322>
pub static POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM: Operation = Operation {
    title: "小程序方式预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4017177322"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    note: "The same number with the same body gives the same answer. Still in grey test: not open to all.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号").longest(32).required().example("\"wxwtdk20200910100000\""),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("notify_url", "回调通知地址").longest(256).format(Format::NotifyUrl).required(),
    ],
    example: Some(
        "{\"appid\":\"wxd678efh567hg6787\",\"plan_id\":12535,\"out_contract_code\":\"wxwtdk20200910100000\",\"contract_display_account\":\"微信代扣用户A\",\"notify_url\":\"https://yourapp.com/notify\"}",
    ),
    answer: POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program",
        "POST",
        "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
    )
};

/// 电商合单委托代扣支付: `POST /v3/ecommerce/combine-papay/transactions`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012884121>
pub static POST_COMBINE_PAPAY_TRANSACTIONS: Operation = Operation {
    title: "电商合单委托代扣支付",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012884121"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("combine_out_trade_no"),
    ask: Some("/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"),
    note: "Synchronous: the answer lists the sub orders with their states. How many sub orders are allowed is not stated (assume 1 to 50).",
    content: Content::Json,
    body: &[
        Field::text("combine_appid", "合单商户appid").longest(32).required(),
        Field::text("combine_mchid", "合单商户号").longest(32).required(),
        Field::text("combine_out_trade_no", "合单商户订单号").longest(32).required(),
        Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
        Field::list("sub_orders", "子单信息", &Kind::Object(SUB_ORDERS)),
        Field::text("risk_info", "风控信息"),
    ],
    answer: POST_COMBINE_PAPAY_TRANSACTIONS_ANSWER,
    reply: Reply::Json,
    errors: &[
        ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended"),
        ErrorCode::new(403, "OUT_TRADE_NO_USED", "the order number was used for another order"),
        ErrorCode::new(403, "RULE_LIMIT", "a rule of business or risk refuses the order"),
        ErrorCode::new(403, "TRADE_ERROR", "the payment was refused"),
        ErrorCode::new(403, "NOT_ENOUGH", "the user has too little money"),
        ErrorCode::new(403, "USER_ACCOUNT_ABNORMAL", "something is wrong with the user's account"),
    ],
    ..Operation::new("post_v3_ecommerce_combine_papay_transactions", "POST", "/v3/ecommerce/combine-papay/transactions")
};

/// 电商合单委托代扣查询订单: `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012884130>
pub static GET_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO: Operation = Operation {
    title: "电商合单委托代扣查询订单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012884130"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::Harmless,
    variables: GET_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO_VARIABLES,
    answer: POST_COMBINE_PAPAY_TRANSACTIONS_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(404, "ORDER_NOT_EXIST", "the order cannot be found")],
    ..Operation::new(
        "get_v3_ecommerce_combine_papay_transactions_combine_out_trade_no",
        "GET",
        "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
    )
};

/// 电商合单委托代扣撤销订单: `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012884126>
pub static POST_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO_REVERSE: Operation = Operation {
    title: "电商合单委托代扣撤销订单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012884126"],
    roles: &[Role::EcommercePlatform],
    ask: Some("/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"),
    note: "Closes an unpaid combined order.",
    variables: GET_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("combine_appid", "合单商户APPID").longest(32).required(),
        Field::list("sub_orders", "子单信息", &Kind::Object(BODY_SUB_ORDERS)),
    ],
    ..Operation::new(
        "post_v3_ecommerce_combine_papay_transactions_combine_out_trade_no_reverse",
        "POST",
        "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
    )
};

/// 查询二级商户账户实时余额: `GET /v3/ecommerce/fund/balance/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476690>
pub static GET_FUND_BALANCE_SUB_MCHID: Operation = Operation {
    title: "查询二级商户账户实时余额",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012476690",
        "https://pay.weixin.qq.com/doc/v3/partner/4012719894",
        "https://pay.weixin.qq.com/doc/v3/partner/4012720892",
        "https://pay.weixin.qq.com/doc/v3/partner/4012713134",
    ],
    repeat: Repeat::Harmless,
    variables: GET_FUND_BALANCE_SUB_MCHID_VARIABLES,
    query: &[Field::text("account_type", "").values(GET_FUND_BALANCE_SUB_MCHID_QUERY_ACCOUNT_TYPE_VALUES)],
    answer: &[
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("account_type", "").values(GET_FUND_BALANCE_SUB_MCHID_QUERY_ACCOUNT_TYPE_VALUES),
        Field::integer("available_amount", "可用余额").required(),
        Field::integer("pending_amount", "不可用余额"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_ecommerce_fund_balance_sub_mchid", "GET", "/v3/ecommerce/fund/balance/{sub_mchid}")
};

/// 查询二级商户账户日终余额: `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476693>
pub static GET_FUND_ENDDAYBALANCE_SUB_MCHID: Operation = Operation {
    title: "查询二级商户账户日终余额",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476693"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("sub_mchid", "电商特约商户商户号").required()],
    query: &[
        Field::text("date", "日期").required(),
        Field::text("account_type", "").values(GET_FUND_ENDDAYBALANCE_SUB_MCHID_QUERY_ACCOUNT_TYPE_VALUES),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::integer("available_amount", "可用余额").required(),
        Field::integer("pending_amount", "不可用余额"),
        Field::text("account_type", "").values(GET_FUND_ENDDAYBALANCE_SUB_MCHID_QUERY_ACCOUNT_TYPE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_fund_enddaybalance_sub_mchid",
        "GET",
        "/v3/ecommerce/fund/enddaybalance/{sub_mchid}",
    )
};

/// 账户余额提现: `POST /v3/ecommerce/fund/withdraw`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476652>
pub static POST_FUND_WITHDRAW: Operation = Operation {
    title: "账户余额提现",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012476652",
        "https://pay.weixin.qq.com/doc/v3/partner/4012719526",
        "https://pay.weixin.qq.com/doc/v3/partner/4012720157",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714461",
    ],
    ask: Some("/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}"),
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("out_request_no", "商户提现单号").required(),
        Field::integer("amount", "提现金额").required(),
        Field::text("remark", "提现备注"),
        Field::text("bank_memo", "银行附言"),
        Field::text("account_type", "").values(BODY_ACCOUNT_TYPE_VALUES),
        Field::text("notify_url", "提现结果通知地址"),
    ],
    answer: &[
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("withdraw_id", "微信支付提现单号").required(),
        Field::text("out_request_no", "商户提现单号").required(),
        Field::text("account_type", "").values(BODY_ACCOUNT_TYPE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_ecommerce_fund_withdraw", "POST", "/v3/ecommerce/fund/withdraw")
};

/// 商户提现单号查询: `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476656>
pub static GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO: Operation = Operation {
    title: "商户提现单号查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012476656",
        "https://pay.weixin.qq.com/doc/v3/partner/4012719550",
        "https://pay.weixin.qq.com/doc/v3/partner/4012720041",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714699",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_request_no", "商户提现单号").required()],
    query: GET_FUND_BALANCE_SUB_MCHID_VARIABLES,
    answer: GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_fund_withdraw_out_request_no_out_request_no",
        "GET",
        "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
    )
};

/// 微信支付提现单号查询: `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476665>
pub static GET_FUND_WITHDRAW_WITHDRAW_ID: Operation = Operation {
    title: "微信支付提现单号查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012476665",
        "https://pay.weixin.qq.com/doc/v3/partner/4012719970",
        "https://pay.weixin.qq.com/doc/v3/partner/4012719951",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714923",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("withdraw_id", "微信支付提现单号").required()],
    query: GET_FUND_BALANCE_SUB_MCHID_VARIABLES,
    answer: GET_FUND_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_ecommerce_fund_withdraw_withdraw_id", "GET", "/v3/ecommerce/fund/withdraw/{withdraw_id}")
};

/// 根据业务申请单号查签约信息: `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015851492>
pub static GET_INDIVIDUAL_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE: Operation = Operation {
    title: "根据业务申请单号查签约信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015851492"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_contract_code", "业务申请单号").longest(128).format(Format::Word).required()],
    query: &[Field::text("appid", "签约和付款的微信小程序AppID").longest(32).required()],
    answer: &[
        Field::text("individual_auth_id", "授权ID"),
        Field::text("signed_time", "签约时间").format(Format::Time).required(),
        Field::text("auth_state", "授权状态").values(AUTH_STATE_VALUES).required(),
        Field::text("individual_openid", "用户OpenID"),
        Field::object("real_name_auth_result", "实名授权结果", REAL_NAME_AUTH_RESULT),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_individual_contracts_out_contract_code_out_contract_code",
        "GET",
        "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
    )
};

/// APP场景预签约（需要实名验证）: `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4020083765>
pub static POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP: Operation = Operation {
    title: "APP场景预签约（需要实名验证）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4020083765"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"),
    note: "Lets a person receive payments (个人收款方); no money is deducted by it. The payee must have this name and card. Encrypted values are at most 512 characters long.",
    headers: POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "签约和付款的AppID").longest(32).required(),
        Field::text("out_contract_code", "业务申请单号").longest(128).format(Format::Word).required(),
        Field::of("real_name", "真实姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("cred_type", "证件类型").values(CRED_TYPE_VALUES).required(),
        Field::of("cred_id", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    ],
    answer: POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_app",
        "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
    )
};

/// 小程序场景预签约（需要实名验证）: `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4020023723>
pub static POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_MINI_PROGRAM: Operation = Operation {
    title: "小程序场景预签约（需要实名验证）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4020023723"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"),
    note: "Lets a person receive payments (个人收款方); no money is deducted by it. The payee must have this name and card. Encrypted values are at most 512 characters long.",
    headers: POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "签约和付款的AppID").longest(32).required(),
        Field::text("out_contract_code", "业务申请单号").longest(128).format(Format::Word).required(),
        Field::text("openid", "个人收款方的OpenID").longest(64).required(),
        Field::of("real_name", "真实姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("cred_type", "证件类型").values(CRED_TYPE_VALUES).required(),
        Field::of("cred_id", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    ],
    answer: POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_mini_program",
        "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
    )
};

/// APP场景预签约: `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015851472>
pub static POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_APP: Operation = Operation {
    title: "APP场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015851472"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"),
    note: "Lets a person receive payments (个人收款方); no money is deducted by it.",
    content: Content::Json,
    body: &[
        Field::text("appid", "签约和付款的AppID").longest(32).required(),
        Field::text("out_contract_code", "业务申请单号").longest(128).format(Format::Word).required(),
    ],
    answer: POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_individual_contracts_pre_entrust_sign_app",
        "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign/app",
    )
};

/// 小程序场景预签约: `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4020023636>
pub static POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM: Operation = Operation {
    title: "小程序场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4020023636"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"),
    note: "Lets a person receive payments (个人收款方); no money is deducted by it.",
    content: Content::Json,
    body: &[
        Field::text("appid", "签约和付款的AppID").longest(32).required(),
        Field::text("out_contract_code", "业务申请单号").longest(128).format(Format::Word).required(),
        Field::text("openid", "个人收款方的OpenID").longest(64).required(),
    ],
    answer: POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_individual_contracts_pre_entrust_sign_mini_program",
        "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
    )
};

/// 查询个人收款方授权结果: `GET /v3/ecommerce/individual-contracts/{openid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012739528>
pub static GET_INDIVIDUAL_CONTRACTS_OPENID: Operation = Operation {
    title: "查询个人收款方授权结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012739528"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::Harmless,
    variables: &[Field::text("openid", "个人收款方在平台appid下的唯一标识").longest(64).required()],
    query: &[
        Field::text("appid", "签约和付款的微信小程序AppID").longest(32).required(),
        Field::text("permission_type", "授权类型").values(PERMISSION_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("individual_auth_id", "授权ID").required(),
        Field::text("operation_time", "操作时间").format(Format::Time).required(),
        Field::text("auth_state", "授权状态").values(AUTH_STATE_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_individual_contracts_openid",
        "GET",
        "/v3/ecommerce/individual-contracts/{openid}",
    )
};

/// 申请二级商户商家转账授权: `POST /v3/ecommerce/mch-transfer/authorizations`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504208>
pub static POST_MCH_TRANSFER_AUTHORIZATIONS: Operation = Operation {
    title: "申请二级商户商家转账授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504208"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::list("agreement_list", "签约协议列表", &Kind::Object(AGREEMENT_LIST)).required(),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("authorization_state", "授权状态").required(),
        Field::text("accept_time", "授权申请受理时间").required(),
        Field::text("authorize_time", "授权时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_mch_transfer_authorizations",
        "POST",
        "/v3/ecommerce/mch-transfer/authorizations",
    )
};

/// 查询二级商户商家转账授权状态: `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504209>
pub static GET_MCH_TRANSFER_AUTHORIZATIONS_SUB_MCHID: Operation = Operation {
    title: "查询二级商户商家转账授权状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504209"],
    repeat: Repeat::Harmless,
    variables: GET_FUND_BALANCE_SUB_MCHID_VARIABLES,
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("authorization_state", "授权状态").required(),
        Field::text("authorize_time", "授权时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_mch_transfer_authorizations_sub_mchid",
        "GET",
        "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
    )
};

/// 发起转账: `POST /v3/ecommerce/mch-transfer/transfer-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504211>
pub static POST_MCH_TRANSFER_TRANSFER_BILLS: Operation = Operation {
    title: "发起转账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504211"],
    ask: Some("/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"),
    headers: POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("appid", "服务商AppID").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_scene_id", "转账场景ID").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("notify_url", "商户回调地址"),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("create_time", "单据创建时间").required(),
        Field::text("state", "单据状态").required(),
        Field::text("fail_reason", "失败原因"),
        Field::text("package_info", "跳转领取页面的package信息"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_mch_transfer_transfer_bills",
        "POST",
        "/v3/ecommerce/mch-transfer/transfer-bills",
    )
};

/// 商户单号查询转账单: `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504213>
pub static GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO: Operation = Operation {
    title: "商户单号查询转账单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504213"],
    repeat: Repeat::Harmless,
    variables: GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    query: GET_FUND_BALANCE_SUB_MCHID_VARIABLES,
    answer: GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no",
        "GET",
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    )
};

/// 撤销转账: `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504212>
pub static POST_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL: Operation = Operation {
    title: "撤销转账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504212"],
    variables: GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    content: Content::Json,
    body: GET_FUND_BALANCE_SUB_MCHID_VARIABLES,
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("state", "单据状态").required(),
        Field::text("update_time", "状态变更时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel",
        "POST",
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    )
};

/// 微信转账单号查询转账单: `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504214>
pub static GET_MCH_TRANSFER_TRANSFER_BILLS_TRANSFER_BILL_NO_TRANSFER_BILL_NO: Operation = Operation {
    title: "微信转账单号查询转账单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504214"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("transfer_bill_no", "微信转账单号").required()],
    query: GET_FUND_BALANCE_SUB_MCHID_VARIABLES,
    answer: GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no",
        "GET",
        "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    )
};

/// 请求售后服务分账: `POST /v3/ecommerce/profitsharing/after-sales-orders`.
///
/// <https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html>
pub static POST_PROFITSHARING_AFTER_SALES_ORDERS: Operation = Operation {
    title: "请求售后服务分账",
    links: &["https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("amount", "回退金额").required(),
        Field::text("type", "").values(BODY_TYPE_VALUES).required(),
        Field::text("scene", "").values(SCENE_VALUES).required(),
        Field::text("refund_id", "微信退款单号").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("amount", "分账金额").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_profitsharing_after_sales_orders",
        "POST",
        "/v3/ecommerce/profitsharing/after-sales-orders",
    )
};

/// 查询售后服务分账结果: `GET /v3/ecommerce/profitsharing/after-sales-orders`.
///
/// <https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html>
pub static GET_PROFITSHARING_AFTER_SALES_ORDERS: Operation = Operation {
    title: "查询售后服务分账结果",
    links: &["https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html"],
    repeat: Repeat::Harmless,
    query: &[Field::text("sub_mchid", "二级商户号").required(), Field::text("transaction_id", "微信订单号")],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信分账单号").required(),
        Field::integer("amount", "分账金额").required(),
        Field::text("result", "").values(RESULT_VALUES).required(),
        Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
        Field::text("finish_time", "分账完成时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_profitsharing_after_sales_orders",
        "GET",
        "/v3/ecommerce/profitsharing/after-sales-orders",
    )
};

/// 完结分账: `POST /v3/ecommerce/profitsharing/finish-order`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477745>
pub static POST_PROFITSHARING_FINISH_ORDER: Operation = Operation {
    title: "完结分账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477745"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分帐单号").required(),
        Field::text("description", "分账描述").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分帐单号").required(),
        Field::text("order_id", "微信分帐单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_ecommerce_profitsharing_finish_order", "POST", "/v3/ecommerce/profitsharing/finish-order")
};

/// 请求分账: `POST /v3/ecommerce/profitsharing/orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012691594>
pub static POST_PROFITSHARING_ORDERS: Operation = Operation {
    title: "请求分账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012691594"],
    headers: POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众账号ID"),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::list("receivers", "分账接收方列表", &Kind::Object(RECEIVERS)).required(),
        Field::boolean("finish", "是否分账完成").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("status", "").values(ANSWER_STATUS_VALUES),
        Field::list("receivers", "分账接收方列表", &Kind::Object(ANSWER_RECEIVERS)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_ecommerce_profitsharing_orders", "POST", "/v3/ecommerce/profitsharing/orders")
};

/// 查询分账结果: `GET /v3/ecommerce/profitsharing/orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477734>
pub static GET_PROFITSHARING_ORDERS: Operation = Operation {
    title: "查询分账结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477734"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("status", "分账单状态"),
        Field::list("receivers", "分账接收方列表", &Kind::Object(GET_PROFITSHARING_ORDERS_ANSWER_RECEIVERS)),
        Field::text("close_reason", "关单原因描述"),
        Field::text("abnormal_status", "").values(ABNORMAL_STATUS_VALUES),
        Field::text("funds_abnormal_closed_reason", "").values(FUNDS_ABNORMAL_CLOSED_REASON_VALUES),
        Field::text("funds_abnormal_redirect_id", "微信支付在途异常资金付款单号"),
        Field::list(
            "funds_abnormal_receivers",
            "平台接收异常资金商户号或运营主体列表",
            &Kind::Object(FUNDS_ABNORMAL_RECEIVERS),
        ),
        Field::integer("finish_amount", "分账完结的分账金额"),
        Field::text("finish_description", "分账完结的原因描述"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_ecommerce_profitsharing_orders", "GET", "/v3/ecommerce/profitsharing/orders")
};

/// 查询订单剩余待分金额: `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477751>
pub static GET_PROFITSHARING_ORDERS_TRANSACTION_ID_AMOUNTS: Operation = Operation {
    title: "查询订单剩余待分金额",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477751"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("transaction_id", "微信订单号").required()],
    answer: &[
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("unsplit_amount", "订单剩余待分金额").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_profitsharing_orders_transaction_id_amounts",
        "GET",
        "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
    )
};

/// 添加分账接收方: `POST /v3/ecommerce/profitsharing/receivers/add`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477758>
pub static POST_PROFITSHARING_RECEIVERS_ADD: Operation = Operation {
    title: "添加分账接收方",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477758"],
    headers: POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("type", "接收方类型").required(),
        Field::text("account", "接收方账号").required(),
        Field::text("name", "接收方名称"),
        Field::of("encrypted_name", "接收方名称的密文", Kind::Sealed(Seal::PlatformKey)),
        Field::text("relation_type", "与分账方的关系类型").required(),
    ],
    answer: POST_PROFITSHARING_RECEIVERS_ADD_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_profitsharing_receivers_add",
        "POST",
        "/v3/ecommerce/profitsharing/receivers/add",
    )
};

/// 删除分账接收方: `POST /v3/ecommerce/profitsharing/receivers/delete`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477759>
pub static POST_PROFITSHARING_RECEIVERS_DELETE: Operation = Operation {
    title: "删除分账接收方",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477759"],
    content: Content::Json,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("type", "接收方类型").required(),
        Field::text("account", "接收方账号").required(),
    ],
    answer: POST_PROFITSHARING_RECEIVERS_ADD_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_profitsharing_receivers_delete",
        "POST",
        "/v3/ecommerce/profitsharing/receivers/delete",
    )
};

/// 请求分账回退: `POST /v3/ecommerce/profitsharing/returnorders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477737>
pub static POST_PROFITSHARING_RETURNORDERS: Operation = Operation {
    title: "请求分账回退",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477737"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("order_id", "微信分账单号"),
        Field::text("out_order_no", "商户分账单号"),
        Field::text("out_return_no", "商户回退单号").required(),
        Field::text("return_mchid", "回退商户号").required(),
        Field::integer("amount", "回退金额").required(),
        Field::text("description", "回退描述").required(),
        Field::text("transaction_id", "微信订单号"),
    ],
    answer: POST_PROFITSHARING_RETURNORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_ecommerce_profitsharing_returnorders", "POST", "/v3/ecommerce/profitsharing/returnorders")
};

/// 查询分账回退结果: `GET /v3/ecommerce/profitsharing/returnorders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477740>
pub static GET_PROFITSHARING_RETURNORDERS: Operation = Operation {
    title: "查询分账回退结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477740"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("order_id", "微信订单号"),
        Field::text("out_order_no", "商户分账单号"),
        Field::text("out_return_no", "商户回退单号").required(),
    ],
    answer: POST_PROFITSHARING_RETURNORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_ecommerce_profitsharing_returnorders", "GET", "/v3/ecommerce/profitsharing/returnorders")
};

/// 退款申请: `POST /v3/ecommerce/refunds/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012649457>
pub static POST_REFUNDS_APPLY: Operation = Operation {
    title: "退款申请",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012649457",
        "https://pay.weixin.qq.com/doc/v3/partner/4012476892",
        "https://pay.weixin.qq.com/doc/v3/partner/4015251094",
        "https://pay.weixin.qq.com/doc/v3/partner/4015252418",
    ],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("out_refund_no"),
    ask: Some("/v3/ecommerce/refunds/out-refund-no/{out_refund_no}"),
    content: Content::Json,
    body: &[
        Field::text("individual_auth_id", "商品单个人收款方受理授权ID"),
        Field::text("sub_mchid", "二级商户号"),
        Field::text("sp_appid", "电商平台APPID").required(),
        Field::text("sub_appid", "二级商户APPID"),
        Field::text("combine_mchid", "还款服务商商户号"),
        Field::text("combine_out_trade_no", "还款订单号"),
        Field::text("combine_transaction_id", "交易单微信支付订单号"),
        Field::text("transaction_id", "微信订单号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("reason", "退款原因"),
        Field::object("amount", "订单金额", BODY_AMOUNT).required(),
        Field::text("notify_url", "退款结果回调url"),
        Field::text("refund_account", "").values(REFUND_ACCOUNT_VALUES),
        Field::text("funds_account", "").values(FUNDS_ACCOUNT_VALUES),
    ],
    rules: &[Rule::AnyOf(&["transaction_id", "out_trade_no", "combine_transaction_id", "combine_out_trade_no"])],
    answer: &[
        Field::text("refund_id", "微信退款单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("create_time", "退款创建时间").required(),
        Field::object("amount", "订单金额", ANSWER_AMOUNT).required(),
        Field::list("promotion_detail", "优惠退款详情", &Kind::Object(PROMOTION_DETAIL)),
        Field::text("refund_account", "").values(REFUND_ACCOUNT_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_ecommerce_refunds_apply", "POST", "/v3/ecommerce/refunds/apply")
};

/// 通过微信支付退款单号查询退款: `GET /v3/ecommerce/refunds/id/{refund_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012650253>
pub static GET_REFUNDS_ID_REFUND_ID: Operation = Operation {
    title: "通过微信支付退款单号查询退款",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012650253",
        "https://pay.weixin.qq.com/doc/v3/partner/4012476908",
        "https://pay.weixin.qq.com/doc/v3/partner/4015252439",
    ],
    repeat: Repeat::Harmless,
    variables: GET_REFUNDS_ID_REFUND_ID_VARIABLES,
    query: GET_REFUNDS_ID_REFUND_ID_QUERY,
    answer: GET_REFUNDS_ID_REFUND_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_ecommerce_refunds_id_refund_id", "GET", "/v3/ecommerce/refunds/id/{refund_id}")
};

/// 通过商户退款单号查询退款: `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012650314>
pub static GET_REFUNDS_OUT_REFUND_NO_OUT_REFUND_NO: Operation = Operation {
    title: "通过商户退款单号查询退款",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012650314",
        "https://pay.weixin.qq.com/doc/v3/partner/4012476911",
        "https://pay.weixin.qq.com/doc/v3/partner/4015252427",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_refund_no", "商户退款单号").required()],
    query: GET_REFUNDS_ID_REFUND_ID_QUERY,
    answer: GET_REFUNDS_ID_REFUND_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_refunds_out_refund_no_out_refund_no",
        "GET",
        "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
    )
};

/// 发起异常退款: `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012649274>
pub static POST_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND: Operation = Operation {
    title: "发起异常退款",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012649274",
        "https://pay.weixin.qq.com/doc/v3/partner/4015181616",
    ],
    variables: GET_REFUNDS_ID_REFUND_ID_VARIABLES,
    headers: POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::text("individual_auth_id", "个人收款方受理授权ID"),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("type", "").values(POST_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND_BODY_TYPE_VALUES).required(),
        Field::text("bank_type", "").values(BANK_TYPE_VALUES),
        Field::of("bank_account", "收款银行卡号", Kind::Sealed(Seal::PlatformKey)),
        Field::of("real_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
    ],
    answer: &[
        Field::text("refund_id", "微信支付退款号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("channel", "退款渠道"),
        Field::text("user_received_account", "退款入账账户"),
        Field::text("success_time", "退款成功时间"),
        Field::text("create_time", "退款创建时间").required(),
        Field::text("status", "退款状态").required(),
        Field::text("funds_account", "")
            .values(POST_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND_ANSWER_FUNDS_ACCOUNT_VALUES),
        Field::object("amount", "金额信息", POST_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND_ANSWER_AMOUNT).required(),
        Field::list("promotion_detail", "优惠退款信息", &Kind::Object(ANSWER_PROMOTION_DETAIL)),
        Field::text("refund_account", "").values(ANSWER_REFUND_ACCOUNT_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_refunds_refund_id_apply_abnormal_refund",
        "POST",
        "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
    )
};

/// 垫付退款回补: `POST /v3/ecommerce/refunds/{refund_id}/return-advance`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476927>
pub static POST_REFUNDS_REFUND_ID_RETURN_ADVANCE: Operation = Operation {
    title: "垫付退款回补",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476927"],
    variables: GET_REFUNDS_ID_REFUND_ID_VARIABLES,
    content: Content::Json,
    body: GET_FUND_BALANCE_SUB_MCHID_VARIABLES,
    answer: POST_REFUNDS_REFUND_ID_RETURN_ADVANCE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_refunds_refund_id_return_advance",
        "POST",
        "/v3/ecommerce/refunds/{refund_id}/return-advance",
    )
};

/// 查询垫付回补结果: `GET /v3/ecommerce/refunds/{refund_id}/return-advance`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476916>
pub static GET_REFUNDS_REFUND_ID_RETURN_ADVANCE: Operation = Operation {
    title: "查询垫付回补结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476916"],
    repeat: Repeat::Harmless,
    variables: GET_REFUNDS_ID_REFUND_ID_VARIABLES,
    query: GET_FUND_BALANCE_SUB_MCHID_VARIABLES,
    answer: POST_REFUNDS_REFUND_ID_RETURN_ADVANCE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_refunds_refund_id_return_advance",
        "GET",
        "/v3/ecommerce/refunds/{refund_id}/return-advance",
    )
};

/// 查询指定主体子商户列表: `GET /v3/ecommerce/subject-sub-merchants`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4033742105>
pub static GET_SUBJECT_SUB_MERCHANTS: Operation = Operation {
    title: "查询指定主体子商户列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4033742105"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("organization_type", "").values(QUERY_ORGANIZATION_TYPE_VALUES).required(),
        Field::of("cert_number", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::integer("limit", "分页大小"),
        Field::integer("offset", "分页偏移"),
    ],
    headers: POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_HEADERS,
    answer: &[
        Field::list("data", "子商户列表", &Kind::Object(DATA)).required(),
        Field::integer("offset", "分页偏移").required(),
        Field::integer("limit", "分页大小").required(),
        Field::integer("total_count", "总条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_ecommerce_subject_sub_merchants", "GET", "/v3/ecommerce/subject-sub-merchants")
};

/// 取消补差: `POST /v3/ecommerce/subsidies/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477639>
pub static POST_SUBSIDIES_CANCEL: Operation = Operation {
    title: "取消补差",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477639"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("description", "取消补差描述").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("result", "取消补差结果").required(),
        Field::text("description", "取消补差描述").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_ecommerce_subsidies_cancel", "POST", "/v3/ecommerce/subsidies/cancel")
};

/// 请求补差: `POST /v3/ecommerce/subsidies/create`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477631>
pub static POST_SUBSIDIES_CREATE: Operation = Operation {
    title: "请求补差",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477631"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("amount", "补差金额").required(),
        Field::text("description", "补差描述").required(),
        Field::text("refund_id", "微信退款单号"),
        Field::text("out_subsidy_no", "商户补差单号"),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("subsidy_id", "微信补差单号").required(),
        Field::text("description", "补差描述").required(),
        Field::integer("amount", "补差金额").required(),
        Field::text("result", "补差单结果").required(),
        Field::text("success_time", "补差完成时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_ecommerce_subsidies_create", "POST", "/v3/ecommerce/subsidies/create")
};

/// 请求补差回退: `POST /v3/ecommerce/subsidies/return`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012477636>
pub static POST_SUBSIDIES_RETURN: Operation = Operation {
    title: "请求补差回退",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012477636"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_order_no", "商户补差回退单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::integer("amount", "补差回退金额").required(),
        Field::text("description", "补差回退描述").required(),
        Field::text("subsidy_id", "微信补差单号"),
        Field::list("from", "回退出资账户及金额", &Kind::Object(BODY_FROM)),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("subsidy_refund_id", "微信补差回退单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::text("out_order_no", "商户补差回退单号").required(),
        Field::integer("amount", "补差回退金额").required(),
        Field::text("description", "补差回退描述").required(),
        Field::text("result", "补差回退结果").required(),
        Field::text("success_time", "补差回退完成时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_ecommerce_subsidies_return", "POST", "/v3/ecommerce/subsidies/return")
};
