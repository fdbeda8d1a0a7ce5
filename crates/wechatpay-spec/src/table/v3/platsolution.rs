// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "OPERATION", "FEES"];

static RECHARGE_AMOUNT: &[Field] = &[Field::integer("amount", "总金额"), Field::text("currency", "货币类型")];

static TRANSFER_IN_ACCOUNT: &[Field] = &[
    Field::text("bank_name", "开户银行名称"),
    Field::text("bank_address_code", "开户银行省市编码"),
    Field::text("bank_code", "开户银行行号"),
    Field::text("bank_account_name", "银行账户名称"),
    Field::text("bank_account_no", "银行账号"),
];

static RECHARGE_STATE_VALUES: &[&str] = &["SUCCESS", "RECHARGING", "CLOSED"];

static RECHARGE_SCENE_VALUES: &[&str] = &["ECOMMERCE_BANK_TRANSFER"];

static BANK_TRANSFER_INFO: &[Field] = &[
    Field::text("memo", "转账充值附言"),
    Field::text("return_time", "银行转账退回时间"),
    Field::text("return_reason", "银行转账退回原因"),
    Field::text("bank_name", "开户银行名称"),
    Field::text("bank_card_tail", "银行卡号后四位"),
];

static AGREEMENT_LIST: &[Field] = &[
    Field::text("agreement_code", "协议编号").required(),
    Field::text("agreement_version", "协议版本号").required(),
    Field::text("sign_organization", "签约主体").required(),
    Field::text("sign_time", "签约时间").required(),
];

static TYPE_VALUES: &[&str] = &["TRANSACTION_USER"];

static TRANSACTION_INFO_TYPE_VALUES: &[&str] = &["WXPAY", "WXVALUE"];

static TRANSACTION_INFO: &[Field] = &[
    Field::text("transaction_id", "交易订单号").required(),
    Field::text("type", "").values(TRANSACTION_INFO_TYPE_VALUES),
];

static RECEIVER: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES),
    Field::object("transaction_info", "转账接收方订单信息", TRANSACTION_INFO),
];

static RECEIVER_DETAIL: &[Field] = &[Field::object("receiver", "转账接收者信息", RECEIVER)];

static STATE_VALUES: &[&str] = &["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"];

static CLOSE_INFO: &[Field] = &[Field::text("close_time", "关单时间"), Field::text("close_reason", "关单原因")];

static RECEIVER_TYPE_VALUES: &[&str] = &["MERCHANT", "TRANSACTION_USER"];

static USER_INFO: &[Field] = &[Field::text("sp_openid", "转账接收方用户openid")];

static BODY_RECEIVER: &[Field] = &[
    Field::text("type", "").values(RECEIVER_TYPE_VALUES),
    Field::object("transaction_info", "转账接收方订单信息", TRANSACTION_INFO),
    Field::object("user_info", "转账接收方用户", USER_INFO),
];

static RECEIVER_DETAIL_RECEIVER: &[Field] = &[
    Field::text("type", "").values(RECEIVER_TYPE_VALUES),
    Field::object("transaction_info", "转账接收方订单信息", TRANSACTION_INFO),
];

static ANSWER_RECEIVER_DETAIL: &[Field] = &[Field::object("receiver", "转账接收者信息", RECEIVER_DETAIL_RECEIVER)];

static BODY_RECEIVER_TYPE_VALUES: &[&str] = &["MERCHANT"];

static MCH_INFO: &[Field] = &[Field::text("mchid", "商户号")];

static RECEIVER_TRANSACTION_INFO: &[Field] = &[
    Field::text("transaction_id", "交易订单号").required(),
    Field::text("type", "").values(TRANSACTION_INFO_TYPE_VALUES).required(),
];

static POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_INSURANCE_PREMIUMS_COMPENSATION_BILLS_BODY_RECEIVER: &[Field] = &[
    Field::text("type", "").values(BODY_RECEIVER_TYPE_VALUES),
    Field::object("mch_info", "转账接收方商户信息", MCH_INFO),
    Field::object("transaction_info", "赔付单信息", RECEIVER_TRANSACTION_INFO),
];

static RECEIVER_DETAIL_RECEIVER_TRANSACTION_INFO: &[Field] = &[Field::text("transaction_id", "交易订单号").required()];

static ANSWER_RECEIVER_DETAIL_RECEIVER: &[Field] = &[
    Field::text("type", "").values(BODY_RECEIVER_TYPE_VALUES),
    Field::object("mch_info", "转账接收方商户信息", MCH_INFO),
    Field::object("transaction_info", "赔付单信息", RECEIVER_DETAIL_RECEIVER_TRANSACTION_INFO),
];

static POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_INSURANCE_PREMIUMS_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL: &[Field] =
    &[Field::object("receiver", "转账接收者信息", ANSWER_RECEIVER_DETAIL_RECEIVER)];

static RECEIVER_USER_INFO: &[Field] = &[Field::text("sp_openid", "转账接收方用户 openid")];

static POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_SHIPPING_COST_COMPENSATION_BILLS_BODY_RECEIVER: &[Field] = &[
    Field::object("transaction_info", "转账接收方订单信息", TRANSACTION_INFO),
    Field::object("user_info", "转账接收方用户", RECEIVER_USER_INFO),
];

static POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_SHIPPING_COST_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL: &[Field] =
    &[Field::object(
        "receiver",
        "转账接收者信息",
        POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_SHIPPING_COST_COMPENSATION_BILLS_BODY_RECEIVER,
    )];

static ANSWER_CLOSE_INFO: &[Field] = &[Field::text("accept_time", "关单时间"), Field::text("close_reason", "关单原因")];

static RECEIVER_MCH_INFO: &[Field] = &[Field::text("mchid", "商户号").required()];

static POST_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS_BODY_RECEIVER: &[Field] = &[
    Field::text("type", "").values(BODY_RECEIVER_TYPE_VALUES).required(),
    Field::object("mch_info", "赔付接收方商户信息", RECEIVER_MCH_INFO).required(),
];

static POST_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL_RECEIVER: &[Field] = &[
    Field::text("type", "").values(BODY_RECEIVER_TYPE_VALUES),
    Field::object("mch_info", "赔付接收方商户信息", RECEIVER_MCH_INFO),
];

static POST_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL: &[Field] = &[Field::object(
    "receiver",
    "赔付接收者信息",
    POST_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL_RECEIVER,
)];

static ANSWER_STATE_VALUES: &[&str] = &["ACCEPTED", "SUCCESS", "CLOSED"];

static BUSINESS_TYPE_VALUES: &[&str] = &[
    "DEPOSIT_COMPENSATION",
    "PLATFORM_AFTER_SALES_COMPENSATION",
    "INSURANCE_CLAIM",
    "DEPOSIT_AFTER_SALES_COMPENSATION",
];

static BODY_RECEIVER_MCH_INFO: &[Field] = &[Field::text("mch_id", "商户号"), Field::text("mchid", "商户号")];

static POST_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_BODY_RECEIVER: &[Field] = &[
    Field::text("type", "").values(RECEIVER_TYPE_VALUES),
    Field::object("mch_info", "转账接收方商户信息", BODY_RECEIVER_MCH_INFO),
];

static RECEIVER_DETAIL_RECEIVER_MCH_INFO: &[Field] = &[Field::text("mch_id", "商户号")];

static POST_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_ANSWER_RECEIVER_DETAIL_RECEIVER: &[Field] = &[
    Field::text("type", "").values(RECEIVER_TYPE_VALUES),
    Field::object("mch_info", "转账接收方商户信息", RECEIVER_DETAIL_RECEIVER_MCH_INFO),
];

static POST_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_ANSWER_RECEIVER_DETAIL: &[Field] = &[Field::object(
    "receiver",
    "转账接收者信息",
    POST_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_ANSWER_RECEIVER_DETAIL_RECEIVER,
)];

static POST_ECOMMERCE_RECHARGE_EMPLOYEES_ANSWER_STATE_VALUES: &[&str] = &["EFFECTIVE", "DELETED"];

static EMPLOYEES: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("sp_openid", "员工OpenID"),
    Field::text("state", "").values(POST_ECOMMERCE_RECHARGE_EMPLOYEES_ANSWER_STATE_VALUES),
    Field::text("create_time", "添加员工时间"),
    Field::text("update_time", "最后更新时间"),
];

static BODY_RECHARGE_SCENE_VALUES: &[&str] = &["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"];

static BODY_ACCOUNT_TYPE_VALUES: &[&str] = &["DEPOSIT", "OPERATION"];

static AVAILABLE_RECHARGE_CHANNELS_VALUES: &[&str] = &["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"];

static ANSWER_BANK_TRANSFER_INFO: &[Field] = &[
    Field::text("bill_no", "转入的银行流水单号"),
    Field::text("memo", "转账充值附言"),
    Field::text("return_time", "银行转账退回时间"),
    Field::text("return_reason", "银行转账退回原因"),
    Field::text("bank_name", "开户银行名称"),
    Field::text("bank_card_tail", "银行卡号后四位"),
    Field::text("bank_account_name", "银行账户名称"),
];

static EMPLOYEE_TYPE_VALUES: &[&str] = &["ADMIN", "STAFF"];

static QR_RECHARGE_INFO: &[Field] =
    &[Field::text("openid", "用户OpenID"), Field::text("employee_type", "").values(EMPLOYEE_TYPE_VALUES)];

static ONLINE_BANK_TYPE_VALUES: &[&str] = &["ONLINE_BANK_TYPE_CORPORATE", "ONLINE_BANK_TYPE_PERSONAL"];

static ONLINE_BANK_RECHARGE_INFO: &[Field] = &[
    Field::text("bill_no", "银行交易订单号"),
    Field::text("return_time", "网银充值退回时间"),
    Field::text("return_reason", "网银充值退回原因"),
    Field::text("bank_name", "开户银行名称"),
    Field::text("online_bank_type", "").values(ONLINE_BANK_TYPE_VALUES),
    Field::text("bank_card_tail", "银行卡号后四位"),
    Field::text("bank_account_name", "银行账户名称"),
];

static TRADE_SCENARIO_VALUES: &[&str] = &["RECOMMERCE"];

static AMOUNT: &[Field] = &[Field::integer("amount", "金额").required(), Field::text("currency", "币种")];

static SETTLE_DETAIL_INFO_LIST: &[Field] = &[
    Field::text("out_settle_detail_no", "商户结算明细单号").required(),
    Field::text("settle_type", "结算类型").required(),
    Field::text("receiver_type", "接收方类型").required(),
    Field::text("receiver_account", "接收方账号").required(),
    Field::object("amount", "金额", AMOUNT).required(),
];

static SETTLE_INFO_LIST: &[Field] = &[
    Field::text("out_settle_no", "商户结算单号").required(),
    Field::text("transaction_id", "微信支付订单号").required(),
    Field::list("settle_detail_info_list", "结算明细单列表", &Kind::Object(SETTLE_DETAIL_INFO_LIST)).required(),
];

static RECEIVE_TYPE_TEMPLATE_ID_VALUES: &[i64] = &[1, 2];

static ABNORMAL_SETTLE_TYPE_VALUES: &[&str] = &["TRANSFER_TO_ORIGINAL_RECEIVE_USER"];

static POST_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS_SETTLE_BATCH_NO_APPLY_ABNORMAL_SETTLE_ANSWER_STATE_VALUES: &[&str] =
    &["ACCEPTED", "RECEIVED", "SUCCESS", "DEDUCT_FEE_FAIL", "ABNORMAL", "ABNORMAL_SETTLE_SUCCESS"];

static ANSWER_TRADE_SCENARIO_VALUES: &[&str] = &["RECOMMERCE", "INDIVIDUALTRADE"];

static ABNORMAL_TYPE_VALUES: &[&str] = &["AUTH_RELATIONSHIP_INVALID", "USER_PAY_QUOTA_LIMIT"];

static ABNORMAL_SETTLE_RESULT: &[Field] = &[
    Field::text("abnormal_settle_type", "").values(ABNORMAL_SETTLE_TYPE_VALUES).required(),
    Field::text("apply_success_time", "批次创建时间").required(),
    Field::text("abnormal_fund_receipt_id", "微信支付异常资金付款单号").required(),
    Field::text("out_abnormal_settle_batch_no", "商户异常结算批次单号").required(),
];

static CALCULATE_AMOUNT_TYPE_VALUES: &[&str] = &["ONLY_DAY_END_BALANCE", "ALLOW_CURRENT_BALANCE"];

static STATUS_VALUES: &[&str] = &["CREATED", "PROCESSING", "FINISHED", "ABNORMAL"];

static TRANSFER_DETAIL_LIST: &[Field] = &[
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("reservation_id", "微信转账预约单号").required(),
    Field::text("openid", "收款用户OpenID").required(),
];

static BATCH_STATE_VALUES: &[&str] = &["ACCEPTED", "PROCESSING", "COMPLETED", "CLOSED"];

static DETAIL_STATE_VALUES: &[&str] = &["ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"];

static CLOSE_REASON_VALUES: &[&str] = &["MERCHANT_REVOCATION", "OVERDUE_CLOSE"];

static TRANSFER_BATCH: &[Field] = &[
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("batch_id", "商家转账批次单号").required(),
    Field::text("sp_appid", "服务商应用ID").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("sub_appid", "二级商户应用ID"),
    Field::text("batch_state", "").values(BATCH_STATE_VALUES).required(),
    Field::text("batch_name", "批次名称").required(),
    Field::text("batch_remark", "批次备注").required(),
    Field::text("close_reason", "").values(CLOSE_REASON_VALUES),
    Field::integer("total_amount", "转账总金额").required(),
    Field::integer("total_num", "转账总笔数").required(),
    Field::text("create_time", "批次创建时间").required(),
    Field::integer("success_amount", "转账成功金额").required(),
    Field::integer("success_num", "转账成功笔数").required(),
    Field::integer("failed_amount", "转账失败金额").required(),
    Field::integer("failed_num", "转账失败笔数").required(),
    Field::text("transfer_scene_id", "转账场景ID").required(),
];

static DATA_DETAIL_STATE_VALUES: &[&str] = &["INIT", "ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"];

static DATA: &[Field] = &[
    Field::text("detail_id", "商家转账明细单号").required(),
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::text("detail_state", "").values(DATA_DETAIL_STATE_VALUES).required(),
];

static FAIL_REASON_VALUES: &[&str] = &[
    "ACCOUNT_FROZEN",
    "REAL_NAME_CHECK_FAIL",
    "NAME_NOT_CORRECT",
    "OPENID_INVALID",
    "TRANSFER_QUOTA_EXCEED",
    "DAY_RECEIVED_QUOTA_EXCEED",
    "MONTH_RECEIVED_QUOTA_EXCEED",
    "DAY_RECEIVED_COUNT_EXCEED",
    "PRODUCT_AUTH_CHECK_FAIL",
    "OVERDUE_CLOSE",
    "ID_CARD_NOT_CORRECT",
    "ACCOUNT_NOT_EXIST",
    "TRANSFER_RISK",
    "PAYROLL_CARD_ALREADY_LOGOUT",
    "PAYROLL_CARD_ALREADY_FROZEN",
    "PAYROLL_CARD_UNAUTHORIZED",
    "PAYROLL_CARD_USER_NOT_OPEN",
    "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
    "PAYROLL_CARD_ID_CARD_NOT_MATCH",
    "PAYROLL_CARD_BANKCARD_UNBUNDLING",
    "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
    "BANK_CARD_ACCOUNT_ABNORMAL",
    "BANK_CARD_STATUS_ABNORMAL",
    "BANK_CARD_BANK_INFO_WRONG",
    "BANK_CARD_CARD_INFO_WRONG",
    "OTHER_FAIL_REASON_TYPE",
    "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    "RECEIVE_ACCOUNT_NOT_PERMMIT",
    "PAYEE_ACCOUNT_ABNORMAL",
    "PAYER_ACCOUNT_ABNORMAL",
    "TRANSFER_REMARK_SET_FAIL",
    "TRANSFER_SCENE_INVALID",
    "TRANSFER_SCENE_UNAVAILABLE",
    "RECEIVE_ACCOUNT_NOT_CONFIGURE",
    "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
    "MERCHANT_REJECT",
    "MERCHANT_NOT_CONFIRM",
    "BANK_CARD_PARAM_ERROR",
    "BANK_CARD_TYPE_NOT_SUPPORTED",
    "RESERVATION_STATE_INVALID",
    "EXCEEDED_ESTIMATED_AMOUNT",
    "RESERVATION_INFO_NOT_MATCH",
    "RESERVATION_SCENE_NOT_MATCH",
];

static RECEIPT_STATE_VALUES: &[&str] = &["ACCEPTED", "FINISHED"];

static INSURANCE_POLICY: &[Field] = &[
    Field::text("product_registration_no", "保险产品备案编号").required(),
    Field::text("policy_no", "保险单号").required(),
    Field::text("name", "保险名称").required(),
    Field::text("withdrawal_no", "取现单号"),
    Field::text("claim_no", "理赔单号"),
];

static SCENE_REPORT_DATA: &[Field] = &[Field::object("insurance_policy", "保险保单报备信息", INSURANCE_POLICY)];

static POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_ANSWER_STATE_VALUES: &[&str] =
    &["ACCEPTED", "CONFIRMED", "CLOSED"];

static CLOSE_INFO_CLOSE_REASON_VALUES: &[&str] = &[
    "USER_OVERDUE_UNCONFIRMED",
    "CLOSE_CONFIRMED_VIA_MCH_API",
    "CLOSE_ACCEPTED_VIA_MCH_API",
    "TRANSFER_FINISHED",
    "OVERDUE_NOT_TRANSFER",
    "RESERVE_FAIL",
    "USER_CLOSE",
];

static GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER_CLOSE_INFO: &[Field] = &[
    Field::text("close_time", "预约记录关闭的时间").required(),
    Field::text("close_reason", "").values(CLOSE_INFO_CLOSE_REASON_VALUES).required(),
];

static QUERY_DETAIL_STATE_VALUES: &[&str] = &["ALL", "WAIT_PAY", "SUCCESS", "FAIL"];

static ANSWER_TRANSFER_BATCH: &[Field] = &[
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("batch_id", "商家转账批次单号").required(),
    Field::text("sp_appid", "服务商应用ID").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("sub_appid", "二级商户应用ID"),
    Field::text("batch_state", "批次状态").required(),
    Field::text("batch_name", "批次名称").required(),
    Field::text("batch_remark", "批次备注").required(),
    Field::text("close_reason", "批次关闭原因"),
    Field::integer("total_amount", "转账总金额").required(),
    Field::integer("total_num", "转账总笔数").required(),
    Field::text("create_time", "批次创建时间").required(),
    Field::integer("success_amount", "转账成功金额").required(),
    Field::integer("success_num", "转账成功笔数").required(),
    Field::integer("failed_amount", "转账失败金额").required(),
    Field::integer("failed_num", "转账失败笔数").required(),
    Field::text("transfer_scene_id", "转账场景ID").required(),
];

static ANSWER_DATA: &[Field] = &[
    Field::text("detail_id", "商家转账明细单号").required(),
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::text("detail_state", "明细状态").required(),
];

static GET_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER_CLOSE_INFO: &[Field] = &[
    Field::text("close_time", "预约记录关闭的时间").required(),
    Field::text("close_reason", "预约记录关闭的原因").required(),
];

static GET_ECOMMERCE_BANK_TRANSFER_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_VARIABLES: &[Field] =
    &[Field::text("out_recharge_no", "商户充值单号").required()];

static POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::boolean("opened", "是否开通成功").required(),
    Field::text("success_time", "成功时间"),
];

static POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES: &[Field] =
    &[Field::text("sub_mchid", "二级商户号").required()];

static GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_BILL_ID_BILL_ID_VARIABLES: &[Field] =
    &[Field::text("bill_id", "微信支付单号").required()];

static GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_BILL_ID_BILL_ID_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::object("receiver_detail", "转账接收方信息", RECEIVER_DETAIL).required(),
    Field::text("out_bill_no", "商户单号").required(),
    Field::integer("amount", "赔付金额"),
    Field::text("transfer_remark", "赔付原因"),
    Field::text("bill_id", "微信支付转账单号").required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("accept_time", "受理时间").required(),
    Field::text("success_time", "成功时间"),
    Field::object("close_info", "关单信息", CLOSE_INFO),
    Field::text("sponsor_mchid", "出资商户号"),
];

static GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES: &[Field] =
    &[Field::text("out_bill_no", "商户单号").required()];

static GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_QUERY: &[Field] =
    &[Field::text("sub_mchid", "二级商户号")];

static GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("sub_mchid", "二级商户号"),
    Field::object("receiver_detail", "转账接收方信息", ANSWER_RECEIVER_DETAIL).required(),
    Field::text("out_bill_no", "商户单号").required(),
    Field::integer("amount", "赔付金额"),
    Field::text("transfer_remark", "赔付原因"),
    Field::text("bill_id", "微信支付转账单号").required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("accept_time", "受理时间").required(),
    Field::text("success_time", "成功时间"),
    Field::object("close_info", "关单信息", CLOSE_INFO),
    Field::text("sponsor_mchid", "出资商户号"),
    Field::text("sub_appid", "二级商户AppID"),
];

static GET_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS_BILL_ID_BILL_ID_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("sub_mchid", "二级商户号"),
    Field::object("receiver_detail", "转账接收方信息", ANSWER_RECEIVER_DETAIL).required(),
    Field::text("out_bill_no", "商户单号").required(),
    Field::integer("amount", "赔付金额"),
    Field::text("transfer_remark", "赔付原因"),
    Field::text("bill_id", "微信支付转账单号").required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("accept_time", "受理时间").required(),
    Field::text("success_time", "成功时间"),
    Field::object("close_info", "关单信息", ANSWER_CLOSE_INFO),
    Field::text("sponsor_mchid", "出资商户号"),
];

static GET_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_BILL_ID_BILL_ID_QUERY: &[Field] =
    &[Field::text("business_type", "").values(BUSINESS_TYPE_VALUES)];

static GET_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_BILL_ID_BILL_ID_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
    Field::object(
        "receiver_detail",
        "转账接收方信息",
        POST_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_ANSWER_RECEIVER_DETAIL,
    )
    .required(),
    Field::text("out_bill_no", "商户单号").required(),
    Field::integer("amount", "赔付金额"),
    Field::text("transfer_remark", "赔付原因"),
    Field::text("receiver_remark", "收款方备注"),
    Field::text("bill_id", "微信支付转账单号").required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("accept_time", "受理时间").required(),
    Field::text("success_time", "成功时间"),
    Field::object("close_info", "关单信息", CLOSE_INFO),
    Field::text("sponsor_mchid", "出资商户号"),
];

static POST_ECOMMERCE_RECHARGE_EMPLOYEES_BODY: &[Field] =
    &[Field::text("sub_mchid", "二级商户号").required(), Field::text("sp_openid", "员工OpenID").required()];

static GET_ECOMMERCE_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "平台商户号").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("recharge_id", "微信支付充值单号").required(),
    Field::text("out_recharge_no", "商户充值单号").required(),
    Field::text("recharge_channel", "").values(AVAILABLE_RECHARGE_CHANNELS_VALUES),
    Field::text("account_type", "").values(BODY_ACCOUNT_TYPE_VALUES).required(),
    Field::text("recharge_state", "").values(RECHARGE_STATE_VALUES).required(),
    Field::text("recharge_scene", "").values(BODY_RECHARGE_SCENE_VALUES).required(),
    Field::text("recharge_state_desc", "充值状态描述"),
    Field::object("recharge_amount", "充值金额", RECHARGE_AMOUNT).required(),
    Field::object("bank_transfer_info", "转账充值的付款信息", ANSWER_BANK_TRANSFER_INFO),
    Field::object("qr_recharge_info", "扫码充值的付款信息", QR_RECHARGE_INFO),
    Field::object("online_bank_recharge_info", "网银充值的付款信息", ONLINE_BANK_RECHARGE_INFO),
    Field::text("accept_time", "受理充值时间"),
    Field::text("success_time", "充值成功时间"),
    Field::text("close_time", "关闭充值时间"),
    Field::list("available_recharge_channels", "", &Kind::TEXT.values(AVAILABLE_RECHARGE_CHANNELS_VALUES)),
];

static GET_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS_SETTLE_BATCH_NO_VARIABLES: &[Field] =
    &[Field::text("settle_batch_no", "微信支付结算批次单号").required()];

static POST_ECOMMERCE_WITHDRAW_DAY_END_BALANCE_WITHDRAW_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "收付通平台商户号").required(),
    Field::text("sub_mchid", "特约商户号").required(),
    Field::text("status", "").values(STATUS_VALUES).required(),
    Field::text("withdraw_id", "微信支付提现单号").required(),
    Field::text("out_request_no", "商户提现单号").required(),
    Field::integer("total_amount", "提现金额").required(),
    Field::integer("success_amount", "提现成功金额"),
    Field::integer("fail_amount", "提现失败金额"),
    Field::integer("refund_amount", "提现退票金额"),
    Field::text("create_time", "发起提现时间").required(),
    Field::text("update_time", "提现状态更新时间").required(),
    Field::text("reason", "失败原因"),
    Field::text("remark", "提现备注"),
    Field::text("bank_memo", "银行附言"),
    Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
    Field::text("account_number", "入账银行账号后四位").required(),
    Field::text("account_bank", "入账银行").required(),
    Field::text("bank_name", "入账银行全称"),
];

static POST_INSURANCE_MCH_TRANSFER_BATCHES_APPLY_BODY: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("sp_appid", "服务商AppID").required(),
    Field::text("sub_appid", "二级商户AppID"),
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("batch_name", "批次名称").required(),
    Field::text("batch_remark", "批次备注").required(),
    Field::integer("total_amount", "转账总金额").required(),
    Field::integer("total_num", "转账总笔数").required(),
    Field::text("transfer_scene_id", "转账场景ID").required(),
    Field::list("transfer_detail_list", "转账明细列表", &Kind::Object(TRANSFER_DETAIL_LIST)).required(),
    Field::text("notify_url", "商户回调地址").required(),
];

static GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_VARIABLES: &[Field] =
    &[Field::text("batch_id", "商家转账批次单号").required()];

static GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_ANSWER: &[Field] = &[
    Field::object("transfer_batch", "转账批次单", TRANSFER_BATCH).required(),
    Field::list("data", "转账明细单列表", &Kind::Object(DATA)),
    Field::integer("offset", "请求资源起始位置"),
    Field::integer("limit", "最大资源条数"),
];

static GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_VARIABLES: &[Field] =
    &[Field::text("batch_id", "商家转账批次单号").required(), Field::text("detail_id", "商家转账明细单号").required()];

static GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER: &[Field] = &[
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("batch_id", "商家转账批次单号").required(),
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::text("detail_id", "商家转账明细单号").required(),
    Field::text("sp_appid", "服务商应用ID").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("sub_appid", "二级商户应用ID"),
    Field::text("create_time", "转账发起时间").required(),
    Field::text("detail_state", "").values(DATA_DETAIL_STATE_VALUES).required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
    Field::text("openid", "收款用户OpenID"),
    Field::text("bank_type", "收款银行类型"),
    Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::MerchantKey)),
    Field::text("transfer_finish_time", "转账完成时间"),
    Field::text("bank_refund_time", "银行退票时间"),
];

static GET_INSURANCE_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_VARIABLES: &[Field] = &[
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("out_detail_no", "商家明细单号").required(),
];

static GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES: &[Field] =
    &[Field::text("out_batch_no", "商家批次单号").required()];

static GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_QUERY: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::boolean("need_query_detail", "是否查询转账明细单").required(),
    Field::integer("offset", "请求资源起始位置"),
    Field::integer("limit", "最大资源条数"),
    Field::text("detail_state", "").values(DETAIL_STATE_VALUES),
];

static POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_BODY: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("sp_appid", "服务商AppID").required(),
    Field::text("sub_appid", "二级商户AppID"),
    Field::text("out_reservation_no", "商户预约单号").required(),
    Field::text("transfer_scene_id", "转账场景ID").required(),
    Field::text("estimated_date", "预计最晚转账日期").required(),
    Field::integer("estimated_max_amount", "预计最大转账金额"),
    Field::integer("exact_amount", "准确转账金额"),
    Field::text("openid", "收款用户OpenID"),
    Field::of("user_real_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
    Field::text("reserve_remark", "预约备注").required(),
    Field::text("notify_url", "商户回调地址").required(),
    Field::object("scene_report_data", "场景报备信息", SCENE_REPORT_DATA),
];

static POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("out_reservation_no", "商户预约单号").required(),
    Field::text("reservation_id", "微信转账预约单号").required(),
    Field::text("accept_time", "预约记录受理时间").required(),
    Field::text("state", "").values(POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_ANSWER_STATE_VALUES).required(),
    Field::text("package_info", "").required(),
];

static GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_VARIABLES: &[Field] =
    &[Field::text("out_reservation_no", "商户预约单号").required()];

static GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("sp_appid", "服务商AppID").required(),
    Field::text("sub_appid", "二级商户AppID"),
    Field::text("reservation_id", "微信转账预约单号").required(),
    Field::text("out_reservation_no", "商户预约单号").required(),
    Field::text("transfer_scene_id", "转账场景ID").required(),
    Field::text("estimated_date", "预计最晚转账日期"),
    Field::integer("estimated_max_amount", "预计最大转账金额"),
    Field::integer("exact_amount", "准确转账金额"),
    Field::text("openid", "收款用户OpenID").required(),
    Field::text("bank_type", "收款银行类型"),
    Field::text("state", "").values(POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_ANSWER_STATE_VALUES).required(),
    Field::text("accept_time", "预约记录受理的时间").required(),
    Field::text("reserve_time", "预约记录用户确认预约的时间"),
    Field::object(
        "close_info",
        "预约记录的关闭信息",
        GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER_CLOSE_INFO,
    ),
];

static GET_INSURANCE_MCH_TRANSFER_RESERVATION_RESERVATION_ID_RESERVATION_ID_VARIABLES: &[Field] =
    &[Field::text("reservation_id", "微信转账预约单号").required()];

static GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_ANSWER: &[Field] = &[
    Field::object("transfer_batch", "转账批次单", ANSWER_TRANSFER_BATCH).required(),
    Field::list("data", "转账明细单列表", &Kind::Object(ANSWER_DATA)),
    Field::integer("offset", "请求资源起始位置"),
    Field::integer("limit", "最大资源条数"),
];

static GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER: &[Field] = &[
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("batch_id", "商家转账批次单号").required(),
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::text("detail_id", "商家转账明细单号").required(),
    Field::text("sp_appid", "服务商应用ID").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("sub_appid", "二级商户应用ID"),
    Field::text("create_time", "转账发起时间").required(),
    Field::text("detail_state", "明细状态").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("fail_reason", "明细失败原因"),
    Field::text("openid", "收款用户OpenID"),
    Field::text("bank_type", "收款银行类型"),
    Field::text("user_name", "收款用户姓名"),
    Field::text("transfer_finish_time", "转账完成时间"),
    Field::text("bank_refund_time", "银行退票时间"),
];

static GET_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("sp_appid", "服务商AppID").required(),
    Field::text("sub_appid", "二级商户AppID"),
    Field::text("reservation_id", "微信转账预约单号").required(),
    Field::text("out_reservation_no", "商户预约单号").required(),
    Field::text("transfer_scene_id", "转账场景ID").required(),
    Field::text("estimated_date", "预计最晚转账日期"),
    Field::integer("estimated_max_amount", "预计最大转账金额"),
    Field::integer("exact_amount", "准确转账金额"),
    Field::text("openid", "收款用户OpenID").required(),
    Field::text("bank_type", "收款银行类型"),
    Field::text("state", "预约记录状态").required(),
    Field::text("accept_time", "预约记录受理的时间").required(),
    Field::text("reserve_time", "预约记录用户确认预约的时间"),
    Field::object(
        "close_info",
        "预约记录的关闭信息",
        GET_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER_CLOSE_INFO,
    ),
];

/// 申请银行转账充值: `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html>
pub static POST_ECOMMERCE_BANK_TRANSFER_RECHARGES_APPLY: Operation = Operation {
    title: "申请银行转账充值",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html",
    ],
    content: Content::Json,
    body: &[
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::text("recharge_scene", "充值场景").required(),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::object("recharge_amount", "充值金额", RECHARGE_AMOUNT).required(),
    ],
    answer: &[
        Field::text("recharge_id", "微信支付充值单号").required(),
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::object("transfer_in_account", "银行账户", TRANSFER_IN_ACCOUNT).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_bank_transfer_recharges_apply",
        "POST",
        "/v3/platsolution/ecommerce/bank-transfer-recharges/apply",
    )
};

/// 查询银行转账充值结果: `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html>
pub static GET_ECOMMERCE_BANK_TRANSFER_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO: Operation = Operation {
    title: "查询银行转账充值结果",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html",
    ],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_BANK_TRANSFER_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_VARIABLES,
    answer: &[
        Field::text("mchid", "充值商户号").required(),
        Field::text("recharge_id", "微信支付充值单号").required(),
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("recharge_state", "").values(RECHARGE_STATE_VALUES).required(),
        Field::text("recharge_scene", "").values(RECHARGE_SCENE_VALUES).required(),
        Field::text("recharge_state_desc", "充值状态描述"),
        Field::object("recharge_amount", "充值金额", RECHARGE_AMOUNT).required(),
        Field::object("bank_transfer_info", "转账充值的付款信息", BANK_TRANSFER_INFO),
        Field::text("accept_time", "受理充值时间"),
        Field::text("success_time", "充值成功时间"),
        Field::text("close_time", "关闭充值时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no",
        "GET",
        "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    )
};

/// 开通保险理赔功能: `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012781476>
pub static POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS: Operation = Operation {
    title: "开通保险理赔功能",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012781476"],
    content: Content::Json,
    body: &[
        Field::text("out_apply_no", "商户申请单号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::list("agreement_list", "签约协议列表", &Kind::Object(AGREEMENT_LIST)).required(),
    ],
    answer: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_insurance_compensation_contracts",
        "POST",
        "/v3/platsolution/ecommerce/insurance-compensation-contracts",
    )
};

/// 查询保险理赔功能开通状态: `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012781480>
pub static POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED: Operation = Operation {
    title: "查询保险理赔功能开通状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012781480"],
    variables: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_insurance_compensation_contracts_sub_mchid_sub_mchid_check_opened",
        "POST",
        "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
    )
};

/// 请求赔付: `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504175>
pub static POST_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS: Operation = Operation {
    title: "请求赔付",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504175"],
    content: Content::Json,
    body: &[
        Field::object("receiver", "收款方信息", RECEIVER).required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("sponsor_mchid", "出资商户号"),
        Field::text("transfer_scene_id", "转账场景ID"),
        Field::text("user_recv_perception", "用户收款感知"),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::object("receiver_detail", "转账接收方信息", RECEIVER_DETAIL).required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("success_time", "成功时间"),
        Field::text("sponsor_mchid", "出资商户号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills",
    )
};

/// 查询赔付结果（按微信支付赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504179>
pub static GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_BILL_ID_BILL_ID: Operation = Operation {
    title: "查询赔付结果（按微信支付赔付单号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504179"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_BILL_ID_BILL_ID_VARIABLES,
    answer: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_BILL_ID_BILL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_mch_transfer_compensate_bills_bill_id_bill_id",
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
    )
};

/// 查询赔付结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504178>
pub static GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO: Operation = Operation {
    title: "查询赔付结果（按商户赔付单号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504178"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    answer: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_BILL_ID_BILL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no",
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
    )
};

/// 请求撤销赔付: `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504177>
pub static POST_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL: Operation = Operation {
    title: "请求撤销赔付",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504177"],
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    answer: &[
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("cancel_accept_time", "撤销受理时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no_cancel",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
    )
};

/// 请求赔付预下单: `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504176>
pub static POST_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_PRE_TRANSFER: Operation = Operation {
    title: "请求赔付预下单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504176"],
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "公众账号ID"),
        Field::object("receiver", "收款方信息", RECEIVER).required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("sponsor_mchid", "出资商户号"),
        Field::text("transfer_scene_id", "转账场景ID"),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("notify_url", "商户回调地址"),
    ],
    answer: &[
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("package_info", "跳转领取页面的package信息").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_pre_transfer",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
    )
};

/// 请求保证金售后赔付: `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504194>
pub static POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS: Operation = Operation {
    title: "请求保证金售后赔付",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504194"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::text("sp_appid", "公众账号ID"),
        Field::object("receiver", "收款方信息", BODY_RECEIVER).required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("transfer_scene_id", "转账场景ID"),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("sub_appid", "二级商户AppID"),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "二级商户号"),
        Field::object("receiver_detail", "转账接收方信息", ANSWER_RECEIVER_DETAIL).required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("success_time", "成功时间"),
        Field::text("sponsor_mchid", "出资商户号"),
        Field::text("sub_appid", "二级商户AppID"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
    )
};

/// 查询保证金售后赔付结果（按微信支付赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504196>
pub static GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID: Operation = Operation {
    title: "查询保证金售后赔付结果（按微信支付赔付单号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504196"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_BILL_ID_BILL_ID_VARIABLES,
    query: GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_QUERY,
    answer: GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_bill_id_bill_id",
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
    )
};

/// 查询保证金售后赔付结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504195>
pub static GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_OUT_BILL_NO_OUT_BILL_NO: Operation =
    Operation {
        title: "查询保证金售后赔付结果（按商户赔付单号）",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504195"],
        repeat: Repeat::Harmless,
        variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
        query: GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_QUERY,
        answer: GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_ANSWER,
        reply: Reply::Json,
        ..Operation::new(
            "get_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_out_bill_no_out_bill_no",
            "GET",
            "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
        )
    };

/// 发起保证金赔付保司保费: `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014010905>
pub static POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_INSURANCE_PREMIUMS_COMPENSATION_BILLS: Operation = Operation {
    title: "发起保证金赔付保司保费",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014010905"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::text("sp_appid", "公众账号ID"),
        Field::object(
            "receiver",
            "赔付用户信息",
            POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_INSURANCE_PREMIUMS_COMPENSATION_BILLS_BODY_RECEIVER,
        )
        .required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "二级商户号"),
        Field::text("sub_appid", "二级商户AppID"),
        Field::object(
            "receiver_detail",
            "转账接收方信息",
            POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_INSURANCE_PREMIUMS_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL,
        )
        .required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("success_time", "成功时间"),
        Field::text("sponsor_mchid", "出资商户号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
    )
};

/// 查询保证金赔付保司保费结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014010920>
pub static GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_INSURANCE_PREMIUMS_COMPENSATION_BILLS_OUT_BILL_NO: Operation =
    Operation {
        title: "查询保证金赔付保司保费结果（按商户赔付单号）",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4014010920"],
        repeat: Repeat::Harmless,
        variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
        answer: &[
            Field::text("sp_mchid", "服务商商户号").required(),
            Field::text("sub_mchid", "二级商户号"),
            Field::text("sub_appid", "二级商户AppID"),
            Field::object(
                "receiver_detail",
                "转账接收方信息",
                POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_INSURANCE_PREMIUMS_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL,
            )
            .required(),
            Field::text("out_bill_no", "商户单号").required(),
            Field::integer("amount", "赔付金额"),
            Field::text("transfer_remark", "赔付原因").required(),
            Field::text("bill_id", "微信支付转账单号").required(),
            Field::text("state", "").values(STATE_VALUES).required(),
            Field::text("accept_time", "受理时间").required(),
            Field::text("success_time", "成功时间"),
            Field::object("close_info", "关单信息", CLOSE_INFO),
            Field::text("sponsor_mchid", "出资商户号"),
        ],
        reply: Reply::Json,
        ..Operation::new(
            "get_v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills_out_bill_no",
            "GET",
            "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
        )
    };

/// 发起保证金赔付用户运费: `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504202>
pub static POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_SHIPPING_COST_COMPENSATION_BILLS: Operation = Operation {
    title: "发起保证金赔付用户运费",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504202"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::text("sp_appid", "公众账号ID"),
        Field::object(
            "receiver",
            "赔付用户信息",
            POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_SHIPPING_COST_COMPENSATION_BILLS_BODY_RECEIVER,
        )
        .required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("transfer_scene_id", "转账场景ID"),
        Field::text("user_recv_perception", "用户收款感知"),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "二级商户号"),
        Field::text("sub_appid", "二级商户AppID"),
        Field::object(
            "receiver_detail",
            "转账接收方信息",
            POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_SHIPPING_COST_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL,
        )
        .required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("success_time", "成功时间"),
        Field::text("sponsor_mchid", "出资商户号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
    )
};

/// 查询保证金售后赔付运费结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504203>
pub static GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_SHIPPING_COST_COMPENSATION_BILLS_OUT_BILL_NO_OUT_BILL_NO: Operation =
    Operation {
        title: "查询保证金售后赔付运费结果（按商户赔付单号）",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504203"],
        repeat: Repeat::Harmless,
        variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
        query: GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_QUERY,
        answer: &[
            Field::text("sp_mchid", "服务商商户号").required(),
            Field::text("sub_mchid", "二级商户号"),
            Field::object(
                "receiver_detail",
                "转账接收方信息",
                POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_SHIPPING_COST_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL,
            )
            .required(),
            Field::text("out_bill_no", "商户单号").required(),
            Field::integer("amount", "赔付金额"),
            Field::text("transfer_remark", "赔付原因"),
            Field::text("bill_id", "微信支付转账单号").required(),
            Field::text("state", "").values(STATE_VALUES).required(),
            Field::text("accept_time", "受理时间").required(),
            Field::text("success_time", "成功时间"),
            Field::object("close_info", "关单信息", CLOSE_INFO),
            Field::text("sponsor_mchid", "出资商户号"),
        ],
        reply: Reply::Json,
        ..Operation::new(
            "get_v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills_out_bill_no_out_bill_no",
            "GET",
            "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
        )
    };

/// 请求保险理赔: `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504184>
pub static POST_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS: Operation = Operation {
    title: "请求保险理赔",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504184"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::object("receiver", "赔付用户信息", RECEIVER_DETAIL_RECEIVER).required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "二级商户号"),
        Field::object("receiver_detail", "转账接收方信息", ANSWER_RECEIVER_DETAIL).required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额").required(),
        Field::text("transfer_remark", "赔付原因"),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("success_time", "成功时间"),
        Field::text("sponsor_mchid", "出资商户号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
    )
};

/// 查询保险理赔结果（按微信支付赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504188>
pub static GET_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS_BILL_ID_BILL_ID: Operation = Operation {
    title: "查询保险理赔结果（按微信支付赔付单号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504188"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_BILL_ID_BILL_ID_VARIABLES,
    query: GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_QUERY,
    answer: GET_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS_BILL_ID_BILL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_bill_id_bill_id",
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
    )
};

/// 查询保险理赔结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504187>
pub static GET_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS_OUT_BILL_NO_OUT_BILL_NO: Operation = Operation {
    title: "查询保险理赔结果（按商户赔付单号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504187"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    query: GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_QUERY,
    answer: GET_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS_BILL_ID_BILL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no",
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
    )
};

/// 请求撤销保险理赔: `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504186>
pub static POST_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL: Operation = Operation {
    title: "请求撤销保险理赔",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504186"],
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    content: Content::Json,
    body: GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID_QUERY,
    answer: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("cancel_accept_time", "撤销受理时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no_cancel",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
    )
};

/// 请求保险理赔预下单: `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504185>
pub static POST_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS_PRE_TRANSFER: Operation = Operation {
    title: "请求保险理赔预下单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504185"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::object("receiver", "收款方信息", RECEIVER_DETAIL_RECEIVER).required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("notify_url", "商户回调地址"),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("package_info", "跳转领取页面的package信息").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_pre_transfer",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    )
};

/// 请求赔付: `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016777363>
pub static POST_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS: Operation = Operation {
    title: "请求赔付",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016777363"],
    content: Content::Json,
    body: &[
        Field::object("receiver", "赔付商户信息", POST_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS_BODY_RECEIVER)
            .required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额").required(),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("sponsor_mchid", "出资商户号"),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::object(
            "receiver_detail",
            "赔付接收方信息",
            POST_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL,
        )
        .required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额").required(),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(ANSWER_STATE_VALUES).required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("success_time", "成功时间"),
        Field::text("sponsor_mchid", "出资商户号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
    )
};

/// 查询赔付结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016777372>
pub static GET_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS_OUT_BILL_NO: Operation = Operation {
    title: "查询赔付结果（按商户赔付单号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016777372"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    query: &[Field::text("sponsor_mchid", "出资商户号")],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::object(
            "receiver_detail",
            "赔付接收方信息",
            POST_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS_ANSWER_RECEIVER_DETAIL,
        )
        .required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额").required(),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(ANSWER_STATE_VALUES).required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("success_time", "成功时间"),
        Field::object("close_info", "关单信息", CLOSE_INFO),
        Field::text("sponsor_mchid", "出资商户号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills_out_bill_no",
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
    )
};

/// 保证金赔付: `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504198>
pub static POST_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS: Operation = Operation {
    title: "保证金赔付",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504198"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::text("sp_appid", "公众账号ID"),
        Field::text("business_type", "").values(BUSINESS_TYPE_VALUES).required(),
        Field::object("receiver", "收款方信息", POST_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_BODY_RECEIVER).required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("receiver_remark", "收款方备注"),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "二级商户号"),
        Field::text("sub_appid", "二级商户AppID"),
        Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
        Field::object(
            "receiver_detail",
            "转账接收方信息",
            POST_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_ANSWER_RECEIVER_DETAIL,
        )
        .required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::integer("amount", "赔付金额"),
        Field::text("transfer_remark", "赔付原因").required(),
        Field::text("receiver_remark", "收款方备注"),
        Field::text("bill_id", "微信支付转账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("accept_time", "受理时间").required(),
        Field::text("success_time", "成功时间"),
        Field::text("sponsor_mchid", "出资商户号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_mch_transfer_transfer_bills",
        "POST",
        "/v3/platsolution/ecommerce/mch-transfer/transfer-bills",
    )
};

/// 查询保证金赔付结果（按微信支付赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504200>
pub static GET_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_BILL_ID_BILL_ID: Operation = Operation {
    title: "查询保证金赔付结果（按微信支付赔付单号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504200"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_BILL_ID_BILL_ID_VARIABLES,
    query: GET_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_BILL_ID_BILL_ID_QUERY,
    answer: GET_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_BILL_ID_BILL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_mch_transfer_transfer_bills_bill_id_bill_id",
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
    )
};

/// 查询保证金赔付结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504199>
pub static GET_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO: Operation = Operation {
    title: "查询保证金赔付结果（按商户赔付单号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504199"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    query: GET_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_BILL_ID_BILL_ID_QUERY,
    answer: GET_ECOMMERCE_MCH_TRANSFER_TRANSFER_BILLS_BILL_ID_BILL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no",
        "GET",
        "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    )
};

/// 添加二级商户可扫码充值员工: `POST /v3/platsolution/ecommerce/recharge-employees`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013521743>
pub static POST_ECOMMERCE_RECHARGE_EMPLOYEES: Operation = Operation {
    title: "添加二级商户可扫码充值员工",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013521743"],
    content: Content::Json,
    body: POST_ECOMMERCE_RECHARGE_EMPLOYEES_BODY,
    answer: EMPLOYEES,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_recharge_employees",
        "POST",
        "/v3/platsolution/ecommerce/recharge-employees",
    )
};

/// 查询二级商户可扫码充值员工列表: `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013521757>
pub static GET_ECOMMERCE_RECHARGE_EMPLOYEES_SUB_MCHID_SUB_MCHID: Operation = Operation {
    title: "查询二级商户可扫码充值员工列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013521757"],
    repeat: Repeat::Harmless,
    variables: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: &[Field::list("employees", "员工列表", &Kind::Object(EMPLOYEES))],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid",
        "GET",
        "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
    )
};

/// 删除二级商户可扫码充值员工: `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013521753>
pub static POST_ECOMMERCE_RECHARGE_EMPLOYEES_SUB_MCHID_SUB_MCHID_SP_OPENID_SP_OPENID_DELETE: Operation = Operation {
    title: "删除二级商户可扫码充值员工",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013521753"],
    variables: POST_ECOMMERCE_RECHARGE_EMPLOYEES_BODY,
    answer: EMPLOYEES,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid_sp_openid_sp_openid_delete",
        "POST",
        "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
    )
};

/// 申请二级商户充值: `POST /v3/platsolution/ecommerce/recharges/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012762860>
pub static POST_ECOMMERCE_RECHARGES_APPLY: Operation = Operation {
    title: "申请二级商户充值",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012762860"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::text("recharge_scene", "").values(BODY_RECHARGE_SCENE_VALUES).required(),
        Field::text("account_type", "").values(BODY_ACCOUNT_TYPE_VALUES).required(),
        Field::object("recharge_amount", "充值金额", RECHARGE_AMOUNT).required(),
        Field::text("notify_url", "商户回调地址"),
        Field::list("available_recharge_channels", "", &Kind::TEXT.values(AVAILABLE_RECHARGE_CHANNELS_VALUES)),
        Field::text("remark", "充值备注"),
    ],
    answer: &[
        Field::text("recharge_id", "微信支付充值单号").required(),
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::text("recharge_url", "充值链接").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_recharges_apply",
        "POST",
        "/v3/platsolution/ecommerce/recharges/apply",
    )
};

/// 查询二级商户充值结果: `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012762874>
pub static GET_ECOMMERCE_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO: Operation = Operation {
    title: "查询二级商户充值结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012762874"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_BANK_TRANSFER_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_ECOMMERCE_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no",
        "GET",
        "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
    )
};

/// 关闭二级商户充值: `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012762895>
pub static POST_ECOMMERCE_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_CLOSE: Operation = Operation {
    title: "关闭二级商户充值",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012762895"],
    variables: GET_ECOMMERCE_BANK_TRANSFER_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_ECOMMERCE_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close",
        "POST",
        "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
    )
};

/// 个人收款-申请批量结算: `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012649847>
pub static POST_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS: Operation = Operation {
    title: "个人收款-申请批量结算",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012649847"],
    content: Content::Json,
    body: &[
        Field::text("appid", "发起方AppID").required(),
        Field::text("out_settle_batch_no", "商户结算批次单号").required(),
        Field::text("individual_auth_id", "商品单个人收款方受理授权ID").required(),
        Field::text("notify_url", "通知地址").required(),
        Field::text("description", "收款方描述").required(),
        Field::text("trade_scenario", "").values(TRADE_SCENARIO_VALUES).required(),
        Field::list("settle_info_list", "结算信息列表", &Kind::Object(SETTLE_INFO_LIST)).required(),
        Field::integer("receive_type_template_id", "").numbers(RECEIVE_TYPE_TEMPLATE_ID_VALUES),
    ],
    answer: &[
        Field::text("out_settle_batch_no", "商户结算批次单号").required(),
        Field::text("settle_batch_no", "微信支付结算批次单号").required(),
        Field::text("individual_auth_id", "商品单个人收款方受理授权ID").required(),
        Field::text("description", "收款方描述").required(),
        Field::text("state", "批次状态").required(),
        Field::text("trade_scenario", "交易场景").required(),
        Field::text("create_time", "批次创建时间").required(),
        Field::text("finish_time", "批次完成时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_settle_prepay_settle_orders",
        "POST",
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders",
    )
};

/// 个人收款-查询批量结算信息: `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012650326>
pub static GET_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS_SETTLE_BATCH_NO: Operation = Operation {
    title: "个人收款-查询批量结算信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012650326"],
    repeat: Repeat::Harmless,
    variables: GET_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS_SETTLE_BATCH_NO_VARIABLES,
    answer: &[
        Field::text("out_settle_batch_no", "商户结算批次单号").required(),
        Field::text("settle_batch_no", "微信支付结算批次单号").required(),
        Field::text("individual_auth_id", "商品单个人收款方受理授权ID").required(),
        Field::text("description", "收款方描述").required(),
        Field::text("state", "批次状态").required(),
        Field::text("trade_scenario", "").values(TRADE_SCENARIO_VALUES).required(),
        Field::text("create_time", "批次创建时间").required(),
        Field::text("finish_time", "批次完成时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no",
        "GET",
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
    )
};

/// 个人收款-申请异常结算批次单处理: `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015198012>
pub static POST_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS_SETTLE_BATCH_NO_APPLY_ABNORMAL_SETTLE: Operation = Operation {
    title: "个人收款-申请异常结算批次单处理",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015198012"],
    variables: GET_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS_SETTLE_BATCH_NO_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("individual_auth_id", "商品单个人收款方受理授权ID").required(),
        Field::text("out_abnormal_settle_batch_no", "商户异常结算批次单号").required(),
        Field::text("abnormal_settle_type", "").values(ABNORMAL_SETTLE_TYPE_VALUES).required(),
        Field::text("description", "异常处理说明"),
    ],
    answer: &[
        Field::text("out_settle_batch_no", "商户结算批次单号").required(),
        Field::text("settle_batch_no", "微信支付结算批次单号").required(),
        Field::text("individual_auth_id", "商品单个人收款方受理授权ID").required(),
        Field::text("description", "收款方描述").required(),
        Field::text("state", "")
            .values(
                POST_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS_SETTLE_BATCH_NO_APPLY_ABNORMAL_SETTLE_ANSWER_STATE_VALUES,
            )
            .required(),
        Field::text("trade_scenario", "").values(ANSWER_TRADE_SCENARIO_VALUES).required(),
        Field::text("create_time", "批次创建时间").required(),
        Field::text("finish_time", "批次完成时间"),
        Field::text("abnormal_type", "").values(ABNORMAL_TYPE_VALUES),
        Field::object("abnormal_settle_result", "异常结算处理结果", ABNORMAL_SETTLE_RESULT),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_apply_abnormal_settle",
        "POST",
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
    )
};

/// 二级商户按日终余额预约提现: `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013328143>
pub static POST_ECOMMERCE_WITHDRAW_DAY_END_BALANCE_WITHDRAW: Operation = Operation {
    title: "二级商户按日终余额预约提现",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013328143"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("out_request_no", "商户提现单号").required(),
        Field::text("calculate_amount_type", "").values(CALCULATE_AMOUNT_TYPE_VALUES).required(),
        Field::text("remark", "提现备注"),
        Field::text("bank_memo", "银行附言"),
        Field::text("notify_url", "提现结果通知地址"),
        Field::integer("reserve_amount", "留存额"),
    ],
    answer: POST_ECOMMERCE_WITHDRAW_DAY_END_BALANCE_WITHDRAW_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw",
        "POST",
        "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
    )
};

/// 查询二级商户按日终余额预约提现状态: `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013328163>
pub static GET_ECOMMERCE_WITHDRAW_DAY_END_BALANCE_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO: Operation = Operation {
    title: "查询二级商户按日终余额预约提现状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013328163"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_request_no", "商户提现单号").required()],
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: POST_ECOMMERCE_WITHDRAW_DAY_END_BALANCE_WITHDRAW_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_out_request_no_out_request_no",
        "GET",
        "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
    )
};

/// 受理商家转账: `POST /v3/platsolution/insurance/mch-transfer/batches/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504220>
pub static POST_INSURANCE_MCH_TRANSFER_BATCHES_APPLY: Operation = Operation {
    title: "受理商家转账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504220"],
    content: Content::Json,
    body: POST_INSURANCE_MCH_TRANSFER_BATCHES_APPLY_BODY,
    answer: &[
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_id", "商家转账批次单号").required(),
        Field::text("create_time", "批次创建时间").required(),
        Field::text("batch_state", "").values(BATCH_STATE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_insurance_mch_transfer_batches_apply",
        "POST",
        "/v3/platsolution/insurance/mch-transfer/batches/apply",
    )
};

/// 微信支付转账批次单号查询批次单: `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504221>
pub static GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID: Operation = Operation {
    title: "微信支付转账批次单号查询批次单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504221"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_VARIABLES,
    query: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::boolean("need_query_detail", "是否查询转账明细单").required(),
        Field::text("detail_state", "").values(DETAIL_STATE_VALUES),
        Field::integer("offset", "请求资源起始位置"),
        Field::integer("limit", "最大资源条数"),
    ],
    answer: GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id",
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}",
    )
};

/// 微信支付转账明细单号查询明细单: `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504223>
pub static GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID: Operation = Operation {
    title: "微信支付转账明细单号查询明细单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504223"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    )
};

/// 查询商家转账明细电子回单: `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504229>
pub static GET_INSURANCE_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO: Operation = Operation {
    title: "查询商家转账明细电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504229"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: &[
        Field::text("batch_id", "商家转账批次单号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("detail_id", "商家转账明细单号").required(),
        Field::text("out_detail_no", "商家明细单号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("receipt_state", "").values(RECEIPT_STATE_VALUES).required(),
        Field::text("hash_type", "电子回单文件的hash方法"),
        Field::text("hash_value", "电子回单文件的hash值"),
        Field::text("download_url", "电子回单文件的下载地址"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no", "GET", "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}")
};

/// 申请商家转账明细电子回单: `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504228>
pub static POST_INSURANCE_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_APPLY: Operation = Operation {
    title: "申请商家转账明细电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504228"],
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_VARIABLES,
    content: Content::Json,
    body: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("out_detail_no", "商家明细单号").required(),
        Field::text("receipt_state", "").values(RECEIPT_STATE_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply", "POST", "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply")
};

/// 商户转账批次单号查询批次单: `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504222>
pub static GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO: Operation = Operation {
    title: "商户转账批次单号查询批次单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504222"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES,
    query: GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_QUERY,
    answer: GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no",
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
    )
};

/// 商户明细单号查询明细单: `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504224>
pub static GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_DETAILS_OUT_DETAIL_NO_OUT_DETAIL_NO: Operation = Operation {
    title: "商户明细单号查询明细单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504224"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no", "GET", "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}")
};

/// 查询商家转账批次电子回单: `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504227>
pub static GET_INSURANCE_MCH_TRANSFER_BATCHES_SUMMARY_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO: Operation = Operation {
    title: "查询商家转账批次电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504227"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: &[
        Field::text("batch_id", "商家转账批次单号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("receipt_state", "").values(RECEIPT_STATE_VALUES).required(),
        Field::text("hash_type", "电子回单文件的hash方法"),
        Field::text("hash_value", "电子回单文件的hash值"),
        Field::text("download_url", "电子回单文件的下载地址"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no",
        "GET",
        "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
    )
};

/// 申请商家转账批次电子回单: `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504226>
pub static POST_INSURANCE_MCH_TRANSFER_BATCHES_SUMMARY_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_APPLY: Operation =
    Operation {
        title: "申请商家转账批次电子回单",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504226"],
        variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES,
        content: Content::Json,
        body: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
        answer: &[
            Field::text("sub_mchid", "二级商户号").required(),
            Field::text("out_batch_no", "商家批次单号").required(),
            Field::text("receipt_state", "").values(RECEIPT_STATE_VALUES).required(),
        ],
        reply: Reply::Json,
        ..Operation::new(
            "post_v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply",
            "POST",
            "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
        )
    };

/// 受理单次预约商家转账: `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504216>
pub static POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY: Operation = Operation {
    title: "受理单次预约商家转账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504216"],
    headers: POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_HEADERS,
    content: Content::Json,
    body: POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_BODY,
    answer: POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_insurance_mch_transfer_reservation_apply",
        "POST",
        "/v3/platsolution/insurance/mch-transfer/reservation/apply",
    )
};

/// 商户预约单号查询预约商家转账记录: `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504218>
pub static GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO: Operation = Operation {
    title: "商户预约单号查询预约商家转账记录",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504218"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no",
        "GET",
        "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
    )
};

/// 关闭预约商家转账记录: `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504219>
pub static POST_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_CLOSE: Operation = Operation {
    title: "关闭预约商家转账记录",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504219"],
    variables: GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no_close",
        "POST",
        "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
    )
};

/// 微信支付预约单号查询预约商家转账记录: `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013504217>
pub static GET_INSURANCE_MCH_TRANSFER_RESERVATION_RESERVATION_ID_RESERVATION_ID: Operation = Operation {
    title: "微信支付预约单号查询预约商家转账记录",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013504217"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_RESERVATION_RESERVATION_ID_RESERVATION_ID_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_insurance_mch_transfer_reservation_reservation_id_reservation_id",
        "GET",
        "/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",
    )
};

/// 受理商家转账: `POST /v3/platsolution/mch-transfer/batches/apply`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html>
pub static POST_MCH_TRANSFER_BATCHES_APPLY: Operation = Operation {
    title: "受理商家转账",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html",
    ],
    content: Content::Json,
    body: POST_INSURANCE_MCH_TRANSFER_BATCHES_APPLY_BODY,
    answer: &[
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_id", "商家转账批次单号").required(),
        Field::text("create_time", "批次创建时间").required(),
        Field::text("batch_state", "批次状态"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_mch_transfer_batches_apply",
        "POST",
        "/v3/platsolution/mch-transfer/batches/apply",
    )
};

/// 微信支付转账批次单号查询批次单: `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html>
pub static GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID: Operation = Operation {
    title: "微信支付转账批次单号查询批次单",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html",
    ],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_VARIABLES,
    query: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::boolean("need_query_detail", "是否查询转账明细单").required(),
        Field::text("detail_state", "").values(QUERY_DETAIL_STATE_VALUES),
        Field::integer("offset", "请求资源起始位置"),
        Field::integer("limit", "最大资源条数"),
    ],
    answer: GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_mch_transfer_batches_batch_id_batch_id",
        "GET",
        "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
    )
};

/// 微信支付转账明细单号查询明细单: `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html>
pub static GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID: Operation = Operation {
    title: "微信支付转账明细单号查询明细单",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html",
    ],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
        "GET",
        "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    )
};

/// 查询商家转账明细电子回单: `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html>
pub static GET_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO: Operation = Operation {
    title: "查询商家转账明细电子回单",
    links: &["https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: &[
        Field::text("batch_id", "商家转账批次单号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("detail_id", "商家转账明细单号").required(),
        Field::text("out_detail_no", "商家明细单号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("receipt_state", "电子回单状态").required(),
        Field::text("hash_type", "电子回单文件的hash方法"),
        Field::text("hash_value", "电子回单文件的hash值"),
        Field::text("download_url", "电子回单文件的下载地址"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no", "GET", "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}")
};

/// 申请商家转账明细电子回单: `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html>
pub static POST_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_APPLY: Operation = Operation {
    title: "申请商家转账明细电子回单",
    links: &["https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html"],
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_VARIABLES,
    content: Content::Json,
    body: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("out_detail_no", "商家明细单号").required(),
        Field::text("receipt_state", "电子回单状态").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply", "POST", "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply")
};

/// 商户转账批次单号查询批次单: `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html>
pub static GET_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO: Operation = Operation {
    title: "商户转账批次单号查询批次单",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html",
    ],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES,
    query: GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_QUERY,
    answer: GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no",
        "GET",
        "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}",
    )
};

/// 商户明细单号查询明细单: `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html>
pub static GET_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_DETAILS_OUT_DETAIL_NO_OUT_DETAIL_NO: Operation = Operation {
    title: "商户明细单号查询明细单",
    links: &["https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html"],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_DETAIL_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_OUT_DETAIL_NO_OUT_DETAIL_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no", "GET", "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}")
};

/// 查询商家转账批次电子回单: `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html>
pub static GET_MCH_TRANSFER_BATCHES_SUMMARY_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO: Operation = Operation {
    title: "查询商家转账批次电子回单",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html",
    ],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: &[
        Field::text("batch_id", "商家转账批次单号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("receipt_state", "电子回单状态").required(),
        Field::text("hash_type", "电子回单文件的hash方法"),
        Field::text("hash_value", "电子回单文件的hash值"),
        Field::text("download_url", "电子回单文件的下载地址"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no",
        "GET",
        "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
    )
};

/// 申请商家转账批次电子回单: `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html>
pub static POST_MCH_TRANSFER_BATCHES_SUMMARY_RECEIPTS_OUT_BATCH_NO_OUT_BATCH_NO_APPLY: Operation = Operation {
    title: "申请商家转账批次电子回单",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html",
    ],
    variables: GET_INSURANCE_MCH_TRANSFER_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES,
    content: Content::Json,
    body: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("receipt_state", "电子回单状态").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply",
        "POST",
        "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
    )
};

/// 受理单次预约商家转账: `POST /v3/platsolution/mch-transfer/reservation/apply`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html>
pub static POST_MCH_TRANSFER_RESERVATION_APPLY: Operation = Operation {
    title: "受理单次预约商家转账",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html",
    ],
    headers: POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_HEADERS,
    content: Content::Json,
    body: POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_BODY,
    answer: POST_INSURANCE_MCH_TRANSFER_RESERVATION_APPLY_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_mch_transfer_reservation_apply",
        "POST",
        "/v3/platsolution/mch-transfer/reservation/apply",
    )
};

/// 商户预约单号查询预约商家转账记录: `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html>
pub static GET_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO: Operation = Operation {
    title: "商户预约单号查询预约商家转账记录",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html",
    ],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no",
        "GET",
        "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
    )
};

/// 关闭预约商家转账记录: `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html>
pub static POST_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_CLOSE: Operation = Operation {
    title: "关闭预约商家转账记录",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html",
    ],
    variables: GET_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no_close",
        "POST",
        "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
    )
};

/// 微信支付预约单号查询预约商家转账记录: `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`.
///
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html>
pub static GET_MCH_TRANSFER_RESERVATION_RESERVATION_ID_RESERVATION_ID: Operation = Operation {
    title: "微信支付预约单号查询预约商家转账记录",
    links: &[
        "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html",
    ],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_MCH_TRANSFER_RESERVATION_RESERVATION_ID_RESERVATION_ID_VARIABLES,
    query: POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED_VARIABLES,
    answer: GET_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_platsolution_mch_transfer_reservation_reservation_id_reservation_id",
        "GET",
        "/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}",
    )
};
