// Written by `cargo xtask codegen` from spec/; do not edit.
//! Notifications.

use crate::{Event, Field, Format, Kind, Seal, Version};

static PRODUCT_NAME_VALUES: &[&str] = &["C2C"];

static CURRENCY_VALUES: &[&str] = &["CNY"];

static TRANSFER_AMOUNT: &[Field] =
    &[Field::integer("total", "总金额").required(), Field::text("currency", "").values(CURRENCY_VALUES).required()];

static RECEIPT_STATE_VALUES: &[&str] = &["RECEIPT_STATE_PENDING", "RECEIPT_STATE_PROGRESS", "RECEIPT_STATE_COMPLETED"];

static OPERATOR_VALUES: &[&str] = &["MERCHANT"];

static COMMANDER: &[Field] = &[
    Field::text("operator", "").values(OPERATOR_VALUES).required(),
    Field::text("mchid", "微信支付商户号").required(),
];

static TRANSFER_MODE_VALUES: &[&str] = &["TRANSFER_TO_ORIGINAL_RECEIVE_USER"];

static INSTRUCTION: &[Field] = &[
    Field::text("out_instruction_no", "商户侧指令编号").required(),
    Field::object("commander", "在途异常资金付款指令的发起方", COMMANDER).required(),
    Field::text("transfer_mode", "").values(TRANSFER_MODE_VALUES).required(),
    Field::text("success_time", "入账成功时间").required(),
    Field::text("instruction_instance_id", "微信支付在途异常资金付款指令执行流水号").required(),
];

static WEBSITE_STATE_VALUES: &[&str] = &["HAS_LAUNCHED", "UN_LAUNCHED"];

static APPLYMENT_STATE_VALUES: &[&str] = &["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"];

static BLOCK_COUNT_LEVEL_VALUES: &[&str] =
    &["LESS_THAN_TWENTY", "LESS_THAN_ONE_HUNDRED", "LESS_THAN_ONE_THOUSAND", "OVER_ONE_THOUSAND"];

static APPEAL_RESULT_VALUES: &[&str] = &["PASS", "REJECT"];

static CARD_TYPE_VALUES: &[&str] = &["PURCHASE", "NORMAL", "BALANCE"];

static TYPE_VALUES: &[&str] = &["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"];

static VALID_DATE_INFORMATION: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("available_begin_time", "有效期开始时间"),
    Field::text("available_end_time", "有效期结束时间"),
    Field::integer("available_day_after_receive", "生效后N天内有效"),
];

static NAME_VALUES: &[&str] = &[
    "USER_FORM_FLAG_SEX",
    "USER_FORM_FLAG_NAME",
    "USER_FORM_FLAG_BIRTHDAY",
    "USER_FORM_FLAG_ADDRESS",
    "USER_FORM_FLAG_EMAIL",
    "USER_FORM_FLAG_CITY",
];

static COMMON_FIELD_LIST: &[Field] = &[
    Field::text("name", "").values(NAME_VALUES),
    Field::of("value", "加密的用户开卡时填写的个人信息", Kind::Sealed(Seal::MerchantKey)),
];

static CUSTOM_FIELD_LIST: &[Field] = &[
    Field::text("name", "字段名称"),
    Field::list("user_chosen_values", "加密的用户选择的字段值列表", &Kind::Sealed(Seal::MerchantKey)),
];

static USER_INFORMATION: &[Field] = &[
    Field::list("common_field_list", "平台提供的通用开卡信息字段", &Kind::Object(COMMON_FIELD_LIST)),
    Field::list("custom_field_list", "商户自定义的开卡信息字段", &Kind::Object(CUSTOM_FIELD_LIST)),
];

static USER_CARD_STATE_VALUES: &[&str] = &["NOT_EFFECTIVE", "EFFECTIVE", "EXPIRED", "UNAVAILABLE", "DELETE"];

static STATE_VALUES: &[&str] = &["CLOSED"];

static RESOURCE_STATE_VALUES: &[&str] = &["FINISHED"];

static BUDGET_LOCKED_RESOURCE_STATE_VALUES: &[&str] = &["LOCKED"];

static ACTION_TYPE_VALUES: &[&str] = &[
    "CREATE_COMPLAINT",
    "CONTINUE_COMPLAINT",
    "USER_RESPONSE",
    "RESPONSE_BY_PLATFORM",
    "SELLER_REFUND",
    "MERCHANT_RESPONSE",
    "MERCHANT_CONFIRM_COMPLETE",
    "USER_APPLY_PLATFORM_SERVICE",
    "USER_CANCEL_PLATFORM_SERVICE",
    "PLATFORM_SERVICE_FINISHED",
    "MERCHANT_APPROVE_REFUND",
    "MERCHANT_REJECT_REFUND",
    "REFUND_SUCCESS",
];

static EVENT_TYPE_VALUES: &[&str] = &["EVENT_TYPE_BUSICOUPON_SEND"];

static SEND_CHANNEL_VALUES: &[&str] = &[
    "BUSICOUPON_SEND_CHANNEL_MINIAPP",
    "BUSICOUPON_SEND_CHANNEL_API",
    "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
    "BUSICOUPON_SEND_CHANNEL_H5",
    "BUSICOUPON_SEND_CHANNEL_FTOF",
    "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
    "BUSICOUPON_SEND_CHANNEL_HALL",
    "BUSICOUPON_SEND_CHANNEL_JSAPI",
    "JSAPI",
    "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
    "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
    "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
    "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
    "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
    "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
    "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
    "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
    "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
];

static ATTACH_INFO: &[Field] = &[
    Field::text("transaction_id", "仅在支付有礼渠道"),
    Field::text("act_code", "仅在扫码领券"),
    Field::text("hall_code", "仅在扫码领券"),
    Field::integer("hall_belong_mch_id", "仅在扫码领券"),
    Field::text("card_id", "仅在会员卡活动渠道"),
    Field::text("code", "仅在会员卡活动渠道"),
    Field::text("activity_id", "仅在会员卡活动渠道"),
    Field::text("phone_number", "领券手机号"),
    Field::text("country_code", "领券手机区号"),
];

static SINGLEITEM_DISCOUNT_OFF: &[Field] = &[Field::integer("single_price_max", "单品最高优惠价格")];

static DISCOUNT_TO: &[Field] =
    &[Field::integer("cut_to_price", "减至后优惠单价"), Field::integer("max_price", "可享受优惠的最高价格")];

static NORMAL_COUPON_INFORMATION: &[Field] = &[
    Field::integer("coupon_amount", "面额").required(),
    Field::integer("transaction_minimum", "使用券或消费金金额门槛").required(),
];

static GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "单品券创建时录入的单品编码").required(),
    Field::integer("quantity", "单品数据").required(),
    Field::integer("price", "单品单价").required(),
    Field::integer("discount_amount", "优惠金额").required(),
];

static CONSUME_INFORMATION: &[Field] = &[
    Field::text("consume_time", "代金券核销时间").required(),
    Field::text("consume_mchid", "核销代金券的商户号").required(),
    Field::text("transaction_id", "微信支付系统生成的订单号").required(),
    Field::integer("consume_amount", "核销金额").required(),
    Field::list("goods_detail", "商户下单接口传的单品信息", &Kind::Object(GOODS_DETAIL)),
];

static BUSINESS_TYPE_VALUES: &[&str] = &["MULTIUSE"];

static ORDER_STATE_VALUES: &[&str] = &["DEDUCT_ORDER_STATE_PAY_SUCCESS"];

static CONTRACT_STATE_VALUES: &[&str] =
    &["CONTRACT_STATE_INVALID", "CONTRACT_STATE_EFFECTIVE", "CONTRACT_STATE_TERMINATED"];

static CONTRACT_TERMINATED_MODE_VALUES: &[&str] = &[
    "TERMINATION_MODE_INVALID",
    "TERMINATION_MODE_BY_USER",
    "TERMINATION_MODE_BY_MERCHANT",
    "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
];

static AMOUNT: &[Field] = &[Field::integer("total", "用户输入金额").required(), Field::text("currency", "货币类型")];

static PLAN_STATE_VALUES: &[&str] = &["CREATED", "DELIVERING", "PLAN_TERMINATED", "PAUSED", "TERMINATED", "EXPIRED"];

static AUDIT_STATE_VALUES: &[&str] = &["PROCESSING", "PASSED", "REJECTED"];

static OBJECTIVES: &[Field] = &[Field::text("objective_id", "")];

static REWARDS: &[Field] = &[Field::text("reward_id", "")];

static TIME_RANGE: &[Field] = &[Field::text("begin_time", ""), Field::text("end_time", "")];

static PAY_INFORMATION: &[Field] = &[
    Field::text("transaction_id", ""),
    Field::text("pay_state", ""),
    Field::text("pay_amount", ""),
    Field::text("pay_time", ""),
];

static CONTRACT_TERMINATION_MODE_VALUES: &[&str] =
    &["USER_TERMINATE", "MCH_API_TERMINATE", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"];

static CONTRACT_STATUS_VALUES: &[&str] = &["ADD", "DELETE"];

static CONTRACT_INFORMATION: &[Field] = &[
    Field::text("contract_id", "签约协议号"),
    Field::text("contract_status", "签约状态").values(CONTRACT_STATUS_VALUES),
    Field::text("create_time", "签约时间").format(Format::Time),
];

static RESOURCE_CONTRACT_STATE_VALUES: &[&str] =
    &["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"];

static CONTRACT_TERMINATE_INFO_CONTRACT_TERMINATION_MODE_VALUES: &[&str] = &[
    "USER_TERMINATE",
    "MCH_API_TERMINATE",
    "API",
    "WEPAY_WEB_TERMINATE",
    "CUSTOMER_SERVICE_TERMINATE",
    "SYSTEM_TERMINATE",
];

static CONTRACT_TERMINATE_INFO: &[Field] = &[
    Field::text("contract_termination_mode", "协议解约方式")
        .values(CONTRACT_TERMINATE_INFO_CONTRACT_TERMINATION_MODE_VALUES)
        .required(),
    Field::text("contract_terminated_time", "协议解约时间").format(Format::Time),
    Field::text("contract_termination_remark", "解约原因的备注说明"),
];

static ESTIMATED_DEDUCT_AMOUNT: &[Field] = &[
    Field::integer("amount", "总金额"),
    Field::text("currency", "货币类型").values(CURRENCY_VALUES),
    Field::integer("total", "金额"),
];

static SCHEDULE_STATE_VALUES: &[&str] = &["NO_SCHEDULED", "SCHEDULED", "PAID", "EXPIRED"];

static DEDUCT_SCHEDULE: &[Field] = &[
    Field::text("estimated_deduct_date", "预计扣费的日期").format(Format::Date).required(),
    Field::object("estimated_deduct_amount", "预计的扣费金额", ESTIMATED_DEDUCT_AMOUNT).required(),
    Field::text("schedule_state", "扣费预约状态").values(SCHEDULE_STATE_VALUES).required(),
    Field::object("scheduled_amount", "已预约的扣费金额信息", ESTIMATED_DEDUCT_AMOUNT),
    Field::object("deduct_amount", "实际扣费金额", ESTIMATED_DEDUCT_AMOUNT),
    Field::text("deduct_date", "实际扣费的日期").format(Format::Date),
];

static ENTRUST_TERMINATE_RESOURCE_CONTRACT_STATE_VALUES: &[&str] = &["SIGNED", "TERMINATED"];

static FAPIAO_STATUS_VALUES: &[&str] = &["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED"];

static CARD_STATUS_VALUES: &[&str] = &["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"];

static FAPIAO_INFORMATION: &[Field] = &[
    Field::text("fapiao_id", "商户发票单号").required(),
    Field::text("fapiao_status", "").values(FAPIAO_STATUS_VALUES).required(),
    Field::text("card_status", "").values(CARD_STATUS_VALUES).required(),
];

static AUTH_STATE_VALUES: &[&str] =
    &["AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_INEFFECTIE"];

static MANAGE_RECORD_STATE_VALUES: &[&str] =
    &["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"];

static MCHTRANSFER_AUTHORIZATION_CLOSED_RESOURCE_STATE_VALUES: &[&str] = &["TAKING_EFFECT", "CLOSED"];

static CLOSE_REASON_VALUES: &[&str] = &["CLOSE_VIA_MCH_API", "USER_CLOSE"];

static CLOSE_INFO: &[Field] = &[
    Field::text("close_time", "关闭时间").required(),
    Field::text("close_reason", "").values(CLOSE_REASON_VALUES).required(),
];

static BATCH_STATUS_VALUES: &[&str] = &["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"];

static RESOURCE_CLOSE_REASON_VALUES: &[&str] = &["CLOSED", "OVERDUE_CLOSE", "TRANSFER_SCENE_INVALID"];

static MCHTRANSFER_BILL_FINISHED_RESOURCE_STATE_VALUES: &[&str] =
    &["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"];

static FAIL_REASON_VALUES: &[&str] = &[
    "ACCOUNT_FROZEN",
    "ACCOUNT_NOT_EXIST",
    "BANK_CARD_ACCOUNT_ABNORMAL",
    "BANK_CARD_BANK_INFO_WRONG",
    "BANK_CARD_CARD_INFO_WRONG",
    "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
    "BANK_CARD_PARAM_ERROR",
    "BANK_CARD_STATUS_ABNORMAL",
    "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
    "DAY_RECEIVED_COUNT_EXCEED",
    "DAY_RECEIVED_QUOTA_EXCEED",
    "EXCEEDED_ESTIMATED_AMOUNT",
    "ID_CARD_NOT_CORRECT",
    "MCH_CANCEL",
    "MERCHANT_REJECT",
    "MERCHANT_NOT_CONFIRM",
    "NAME_NOT_CORRECT",
    "OPENID_INVALID",
    "OTHER_FAIL_REASON_TYPE",
    "OVERDUE_CLOSE",
    "PAYEE_ACCOUNT_ABNORMAL",
    "PAYER_ACCOUNT_ABNORMAL",
    "PRODUCT_AUTH_CHECK_FAIL",
    "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    "REAL_NAME_CHECK_FAIL",
    "RECEIVE_ACCOUNT_NOT_CONFIGURE",
    "RESERVATION_INFO_NOT_MATCH",
    "RESERVATION_SCENE_NOT_MATCH",
    "RESERVATION_STATE_INVALID",
    "TRANSFER_QUOTA_EXCEED",
    "TRANSFER_REMARK_SET_FAIL",
    "TRANSFER_RISK",
    "TRANSFER_SCENE_INVALID",
    "TRANSFER_SCENE_UNAVAILABLE",
    "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
    "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
    "BUDGET_NOT_ENOUGH",
];

static STATUS_VALUES: &[&str] =
    &["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT", "CREATED", "PROCESSING", "FINISHED", "ABNORMAL"];

static ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "OPERATION", "FEES"];

static MIX_PAY_STATUS_VALUES: &[&str] =
    &["UNKNOWN_MIX_PAY_STATUS", "MIX_PAY_CREATED", "MIX_PAY_SUCCESS", "MIX_PAY_REFUND", "MIX_PAY_FAIL"];

static SELF_PAY_STATUS_VALUES: &[&str] = &[
    "UNKNOWN_SELF_PAY_STATUS",
    "SELF_PAY_CREATED",
    "SELF_PAY_SUCCESS",
    "SELF_PAY_REFUND",
    "SELF_PAY_FAIL",
    "NO_SELF_PAY",
];

static MED_INS_PAY_STATUS_VALUES: &[&str] = &[
    "UNKNOWN_MED_INS_PAY_STATUS",
    "MED_INS_PAY_CREATED",
    "MED_INS_PAY_SUCCESS",
    "MED_INS_PAY_REFUND",
    "MED_INS_PAY_FAIL",
    "NO_MED_INS_PAY",
];

static PASSTHROUGH_RESPONSE_CONTENT: &[Field] =
    &[Field::text("payAuthNo", ""), Field::text("payOrdId", ""), Field::text("setlLatlnt", "")];

static MIX_PAY_TYPE_VALUES: &[&str] = &["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"];

static ORDER_TYPE_VALUES: &[&str] = &[
    "UNKNOWN_ORDER_TYPE",
    "REG_PAY",
    "DIAG_PAY",
    "COVID_EXAM_PAY",
    "IN_HOSP_PAY",
    "PHARMACY_PAY",
    "INSURANCE_PAY",
    "INT_REG_PAY",
    "INT_RE_DIAG_PAY",
    "INT_RX_PAY",
    "COVID_ANTIGEN_PAY",
    "MED_PAY",
];

static CASH_ADD_TYPE_VALUES: &[&str] = &["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"];

static CASH_ADD_DETAIL: &[Field] = &[Field::text("cash_add_type", "").values(CASH_ADD_TYPE_VALUES).required()];

static CASH_REDUCE_TYPE_VALUES: &[&str] =
    &["DEFAULT_REDUCE_TYPE", "HOSPITAL_REDUCE", "PHARMACY_DISCOUNT", "DISCOUNT", "PRE_PAYMENT", "DEPOSIT_DEDUCTION"];

static CASH_REDUCE_DETAIL: &[Field] = &[Field::text("cash_reduce_type", "").values(CASH_REDUCE_TYPE_VALUES).required()];

static RESOURCE_EVENT_TYPE_VALUES: &[&str] = &["NEW_ACTIVATE", "RECOVER", "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER"];

static MEMBERCARD_ACTIVATE_CARD_RESOURCE_EVENT_TYPE_VALUES: &[&str] = &["MEMBER_CARD_ACTIVATE"];

static ACTIVATE_SCENE_VALUES: &[&str] = &["NEW_ACTIVATE", "RECOVER"];

static MEMBERCARD_USERCARD_MANAGE_RESOURCE_EVENT_TYPE_VALUES: &[&str] =
    &["USER_VIEW_MEMBERCARD", "USER_DELETE_MEMBERCARD", "USER_MODIFY_INFORMATION"];

static TOPIC_NAME: &[Field] =
    &[Field::text("topic_english_name", "").required(), Field::text("topic_chinese_name", "").required()];

static MESSAGE_CONTENT: &[Field] = &[
    Field::text("merchant_code", "商户号").required(),
    Field::text("merchant_company_name", "商户全称").required(),
    Field::text("business_time", "业务发生时间").required(),
    Field::text("business_code", "业务单据").required(),
    Field::text("business_state", "业务状态").required(),
];

static RESOURCE_CONTRACT_TERMINATION_MODE_VALUES: &[&str] = &["USER", "MERCHANT", "PLATFORM"];

static PREPAY_REQ_BODY: &[Field] = &[
    Field::text("device_info", "终端设备号").required(),
    Field::text("nonce_str", "微信支付分配给收单服务商的ID").required(),
    Field::text("body", "商品或支付单简要描述").required(),
    Field::text("attach", "附加数据"),
    Field::text("fee_type", "符合ISO 4217标准的三位字母代码").required(),
    Field::text("time_start", "订单生成时间").required(),
    Field::text("time_expire", "订单失效时间").required(),
    Field::text("goods_tag", "商品标记"),
    Field::text("notify_url", "异步接收微信支付结果通知的回调地址").required(),
    Field::text("trade_type", "JSAPI").required(),
    Field::text("limit_pay", "no_credit").required(),
    Field::boolean("need_receipt", "需要跟公众平台的发票功能联合使用").required(),
];

static SIGN_STATE_VALUES: &[&str] = &["UNSIGNED"];

static CANCEL_SIGN_TYPE_VALUES: &[&str] = &["NOT_CANCEL", "USER", "MERCHANT", "REVOKE_SERVICE"];

static PLAN_DETAIL_STATE_VALUES: &[&str] = &["NOT_USED", "USING", "USED", "SIGN_PLAN_DETAIL_CANCEL"];

static SIGNED_DETAIL_LIST: &[Field] = &[
    Field::integer("plan_detail_no", "根据创建计划时传入明细顺序编号").required(),
    Field::integer("original_price", "计划明细原支付金额").required(),
    Field::text("plan_discount_description", "计划明细优惠说明"),
    Field::integer("actual_price", "计划明细实际支付金额").required(),
    Field::text("plan_detail_state", "").values(PLAN_DETAIL_STATE_VALUES).required(),
    Field::text("order_id", "计划明细在使用中"),
    Field::text("merchant_plan_detail_no", "必须保障在商户下唯一").required(),
    Field::text("plan_detail_name", "计划详情名称").required(),
    Field::integer("actual_pay_price", "单位分"),
    Field::text("use_time", "详情使用时间").required(),
    Field::text("complete_time", "详情对应订单实际完成支付时间").required(),
    Field::text("cancel_time", "详情对应订单取消时间").required(),
];

static POST_PAYMENTS: &[Field] = &[
    Field::text("name", "付费名称"),
    Field::integer("amount", "付费金额"),
    Field::text("description", "付费说明"),
    Field::integer("count", "付费数量"),
];

static POST_DISCOUNTS: &[Field] =
    &[Field::text("name", "优惠名称"), Field::text("description", "优惠说明"), Field::integer("amount", "优惠金额")];

static RISK_FUND: &[Field] = &[
    Field::text("name", "风险名称").required(),
    Field::integer("amount", "风险金额").required(),
    Field::text("description", "风险说明"),
];

static RESOURCE_TIME_RANGE: &[Field] = &[
    Field::text("start_time", "服务开始时间").required(),
    Field::text("start_time_remark", "服务开始时间备注"),
    Field::text("end_time", "服务结束时间"),
    Field::text("end_time_remark", "服务结束时间备注"),
];

static LOCATION: &[Field] =
    &[Field::text("start_location", "服务开始地点"), Field::text("end_location", "服务结束地点")];

static PROMOTION_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::integer("quantity", "商品数量"),
    Field::integer("unit_price", "商品价格"),
    Field::integer("discount_amount", "商品优惠金额"),
    Field::text("goods_remark", "商品备注"),
];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围"),
    Field::text("type", "优惠类型"),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("stock_id", "活动ID"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::text("currency", "优惠币种"),
    Field::list("goods_detail", "单品列表", &Kind::Object(PROMOTION_DETAIL_GOODS_DETAIL)),
];

static DETAILS: &[Field] = &[
    Field::integer("seq", "收款序号"),
    Field::integer("amount", "单笔收款金额").required(),
    Field::text("paid_type", "收款成功渠道"),
    Field::text("paid_time", "收款成功时间").required(),
    Field::text("transaction_id", "微信支付交易单号"),
    Field::list("promotion_detail", "优惠功能", &Kind::Object(PROMOTION_DETAIL)),
];

static COLLECTION: &[Field] = &[
    Field::text("state", "收款状态").required(),
    Field::integer("total_amount", "总收款金额").required(),
    Field::integer("paying_amount", "待收金额").required(),
    Field::integer("paid_amount", "已收金额").required(),
    Field::list("details", "收款明细列表", &Kind::Object(DETAILS)),
];

static RESOURCE_POST_PAYMENTS: &[Field] = &[
    Field::text("name", "付费项目名称"),
    Field::integer("amount", "金额"),
    Field::text("description", "计费说明"),
    Field::integer("count", "付费数量"),
];

static RESOURCE_RISK_FUND: &[Field] =
    &[Field::integer("amount", "风险金额").required(), Field::text("description", "风险说明")];

static RESOURCE_LOCATION: &[Field] =
    &[Field::text("start_location", "服务开始地点"), Field::text("end_location", "服务结束位置")];

static IMAGE_GENERATION_TYPE_VALUES: &[&str] = &["COMBINE_IMAGE", "CUT_OUT"];

static TASK_STATE_VALUES: &[&str] = &["PROCESSING", "FAIL", "SUCCESS"];

static COMBINE_IMAGE_RESULT: &[Field] = &[Field::text("image_url", "生成的图片URL").required()];

static RESOURCE_SEND_CHANNEL_VALUES: &[&str] = &["API", "BRAND_MANAGE", "RECEIVE_COMPONENT", "MEMBER"];

static RECEIVER_TYPE_VALUES: &[&str] = &["MERCHANT_ID", "PERSONAL_OPENID"];

static RECEIVER: &[Field] = &[
    Field::text("type", "").values(RECEIVER_TYPE_VALUES).required(),
    Field::text("account", "").required(),
    Field::integer("amount", "分账动账金额").required(),
    Field::text("description", "分账/回退描述").required(),
];

static RECHARGE_CHANNEL_VALUES: &[&str] = &["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"];

static RESOURCE_ACCOUNT_TYPE_VALUES: &[&str] = &["DEPOSIT", "OPERATION"];

static RECHARGE_SCENE_VALUES: &[&str] = &["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"];

static RECHARGE_STATE_VALUES: &[&str] = &["SUCCESS", "RECHARGING", "CLOSED"];

static RECHARGE_AMOUNT: &[Field] =
    &[Field::integer("amount", "总金额").required(), Field::text("currency", "货币类型").required()];

static BANK_TRANSFER_INFO: &[Field] = &[
    Field::text("memo", "转账充值附言").required(),
    Field::text("bill_no", "转入的银行流水单号").required(),
    Field::text("bank_name", "开户银行名称").required(),
    Field::text("bank_card_tail", "银行卡尾号").required(),
    Field::text("bank_account_name", "银行账户名称").required(),
];

static EMPLOYEE_TYPE_VALUES: &[&str] = &["ADMIN", "STAFF", "LEGAL_PERSON"];

static QR_RECHARGE_INFO: &[Field] =
    &[Field::text("employee_type", "").values(EMPLOYEE_TYPE_VALUES), Field::text("openid", "用户openid").required()];

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

static RESOURCE_RECHARGE_CHANNEL_VALUES: &[&str] = &["BANK_TRANSFER", "ONLINE_BANK"];

static DETAIL: &[Field] = &[
    Field::text("bank_name", "开户银行名称").required(),
    Field::text("bank_card_tail", "银行卡尾号").required(),
    Field::text("bank_account_name", "银行账户名称"),
    Field::integer("amount", "充值金额"),
    Field::text("currency", "充值币种"),
    Field::text("memo", "银行附言"),
    Field::text("return_time", "退回时间").required(),
    Field::text("return_reason", "退回原因").required(),
    Field::text("online_bank_type", "").values(ONLINE_BANK_TYPE_VALUES),
];

static RESOURCE_QR_RECHARGE_INFO: &[Field] = &[
    Field::text("employee_type", "").values(EMPLOYEE_TYPE_VALUES).required(),
    Field::text("openid", "用户openid").required(),
];

static REFUND_STATUS_VALUES: &[&str] = &["SUCCESS", "CLOSED", "ABNORMAL"];

static RESOURCE_AMOUNT: &[Field] = &[
    Field::integer("total", "订单总金额").required(),
    Field::integer("refund", "退款金额").required(),
    Field::integer("payer_total", "用户实际支付金额"),
    Field::integer("payer_refund", "退款给用户的金额"),
];

static REFUND_ACCOUNT_VALUES: &[&str] = &["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"];

static FUND_SOURCE_VALUES: &[&str] = &["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_RECHARGE_FUNDS"];

static EXCHANGE_RATE_TYPE_VALUES: &[&str] = &["USERPAYMENT_RATE", "SETTLEMENT_RATE"];

static EXCHANGE_RATE: &[Field] =
    &[Field::text("type", "").values(EXCHANGE_RATE_TYPE_VALUES), Field::integer("rate", "汇率值")];

static REFUND_SUCCESS_RESOURCE_AMOUNT: &[Field] = &[
    Field::integer("settlement_refund", "结算币种退款金额"),
    Field::text("settlement_currency", "结算币种"),
    Field::integer("total", "订单总金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("refund", "退款金额").required(),
    Field::integer("payer_total", "用户实际支付金额"),
    Field::text("payer_currency", "用户支付币种"),
    Field::integer("payer_refund", "退款给用户的金额"),
    Field::object("exchange_rate", "汇率信息", EXCHANGE_RATE),
];

static RISK_TYPE_VALUES: &[i64] = &[1, 2, 3, 4];

static RISK_LEVEL_VALUES: &[i64] = &[1, 2, 3];

static RESOURCE_CONTRACT_INFORMATION: &[Field] = &[
    Field::text("contract_id", "签约协议号"),
    Field::text("contract_status", "签约状态").values(CONTRACT_STATUS_VALUES),
    Field::text("create_time", "签约时间"),
];

static PAYER: &[Field] = &[
    Field::text("openid", "用户标识"),
    Field::text("sub_openid", "用户在子商户AppID下的标识"),
    Field::text("sp_openid", "用户在服务商AppID下的标识"),
];

static TRANSACTION_FAIL_RESOURCE_AMOUNT: &[Field] = &[
    Field::text("currency", "货币类型"),
    Field::text("payer_currency", "用户支付币种"),
    Field::integer("total", "订单金额"),
    Field::integer("payer_total", "用户支付金额"),
];

static DEVICE_INFORMATION: &[Field] = &[Field::text("device_id", "商户设备号"), Field::text("device_ip", "设备IP")];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static PROMOTION_DETAIL_TYPE_VALUES: &[&str] = &["CASH", "NOCASH"];

static RESOURCE_PROMOTION_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::integer("quantity", "用户购买的数量").required(),
    Field::integer("unit_price", "商品单价").required(),
    Field::integer("discount_amount", "商品优惠金额").required(),
    Field::text("goods_remark", "商品备注信息"),
];

static RESOURCE_PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券或者立减优惠ID"),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围").values(SCOPE_VALUES),
    Field::text("type", "").values(PROMOTION_DETAIL_TYPE_VALUES),
    Field::text("stock_id", "活动ID"),
    Field::text("currency", "CNY"),
    Field::list("goods_detail", "单品列表信息", &Kind::Object(RESOURCE_PROMOTION_DETAIL_GOODS_DETAIL)),
    Field::text("activity_id", "在微信商户后台配置的批次ID"),
    Field::integer("amount", "优惠券面额"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
];

static TRADE_TYPE_VALUES: &[&str] = &["PAP"];

static SCENE_INFO: &[Field] = &[Field::text("device_id", "终端设备号")];

static USER_REPAID_VALUES: &[&str] = &["Y", "N"];

static PLATE_COLOR_VALUES: &[&str] = &["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"];

static PARKING_INFO: &[Field] = &[
    Field::text("parking_id", "车主服务为商户分配的入场ID").required(),
    Field::text("plate_number", "车牌号"),
    Field::text("plate_color", "车牌颜色").values(PLATE_COLOR_VALUES),
    Field::text("start_time", "用户入场时间"),
    Field::text("end_time", "用户出场时间"),
    Field::text("parking_name", "所在停车位车场的名称"),
    Field::integer("charging_duration", "计费的时间长"),
    Field::text("device_id", "停车场设备ID"),
];

static TRADE_STATE_VALUES: &[&str] = &["SUCCESS", "REFUND", "ACCEPTED", "PAY_FAIL", "PAY_BACK"];

static RESOURCE_PAYER: &[Field] = &[
    Field::text("openid", "用户在商户AppID下的唯一标识").required(),
    Field::text("sub_openid", "用户在子商户AppID下的唯一标识"),
];

static TRANSACTION_INDUSTRY_FAILED_RESOURCE_AMOUNT: &[Field] = &[
    Field::integer("total", "订单总金额").required(),
    Field::integer("payer_total", "用户实际支付金额"),
    Field::integer("discount_total", "订单折扣"),
    Field::text("currency", "符合ISO 4217标准的三位字母代码").required(),
];

static DEVICE_INFO: &[Field] =
    &[Field::text("device_id", "商户设备号"), Field::text("device_ip", "商户端设备IP").required()];

static TRANSACTION_INDUSTRY_FAILED_RESOURCE_PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID"),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "COUPON"),
    Field::integer("amount", "优惠券面额"),
    Field::text("stock_id", "活动ID"),
    Field::integer("wechatpay_contribute", "特指由微信支付商户平台创建的优惠"),
    Field::integer("merchant_contribute", "特指商户自己创建的优惠"),
    Field::integer("other_contribute", "其他出资方出资金额"),
];

static TRANSACTION_PAY_BACK_RESOURCE_PAYER: &[Field] =
    &[Field::text("openid", "用户在服务商的标识").required(), Field::text("sub_openid", "用户在子商户的标识")];

static TRANSACTION_PAY_BACK_RESOURCE_AMOUNT: &[Field] =
    &[Field::text("currency", "符合ISO 4217标准的三位字母代码").required()];

static RESOURCE_DEVICE_INFO: &[Field] = &[Field::text("device_id", "商户设备号")];

static TRANSACTION_PAY_BACK_RESOURCE_PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券或者立减优惠ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(PROMOTION_DETAIL_TYPE_VALUES),
    Field::text("stock_id", "活动ID"),
    Field::text("activity_id", "在微信商户后台配置的批次ID"),
    Field::text("currency", "CNY"),
];

static RESOURCE_USER_REPAID_VALUES: &[&str] = &["Y", "N", "BPA", "SUCCESS"];

static RESOURCE_PARKING_INFO: &[Field] = &[
    Field::text("parking_id", "车主服务为商户分配的入场ID").required(),
    Field::text("plate_number", "车牌号").required(),
    Field::text("plate_color", "").values(PLATE_COLOR_VALUES).required(),
    Field::text("start_time", "用户入场时间").required(),
    Field::text("end_time", "用户出场时间").required(),
    Field::text("parking_name", "所在停车位车场的名称").required(),
    Field::integer("charging_duration", "计费的时间长").required(),
    Field::text("device_id", "停车场设备ID").required(),
];

static RESOURCE_RECEIVER: &[Field] = &[
    Field::text("type", "").values(RECEIVER_TYPE_VALUES).required(),
    Field::text("account", "").required(),
    Field::integer("amount", "分账动账金额").required(),
    Field::text("description", "分账/回退描述"),
];

static AMOUNT_EXCHANGE_RATE: &[Field] = &[Field::text("type", "汇率类型"), Field::integer("rate", "汇率值")];

static TRANSACTION_SUCCESS_RESOURCE_AMOUNT: &[Field] = &[
    Field::text("currency", "货币类型"),
    Field::integer("payer_total", "用户支付金额"),
    Field::text("payer_currency", "用户支付币种"),
    Field::object("exchange_rate", "汇率信息", AMOUNT_EXCHANGE_RATE),
    Field::integer("total", "订单金额"),
];

static TRANSACTION_SUCCESS_RESOURCE_PROMOTION_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::integer("quantity", "商品数量"),
    Field::integer("unit_price", "商品单价"),
    Field::integer("discount_amount", "商品优惠金额"),
    Field::text("goods_remark", "商品备注"),
];

static TRANSACTION_SUCCESS_RESOURCE_PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券或者立减优惠ID"),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围").values(SCOPE_VALUES),
    Field::text("type", "").values(PROMOTION_DETAIL_TYPE_VALUES),
    Field::text("activity_id", "在微信商户后台配置的批次ID"),
    Field::text("currency", "CNY"),
    Field::integer("amount", "优惠券面额"),
    Field::text("stock_id", "活动ID"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(TRANSACTION_SUCCESS_RESOURCE_PROMOTION_DETAIL_GOODS_DETAIL)),
];

static SUB_ORDERS_TRADE_STATE_VALUES: &[&str] =
    &["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"];

static SUB_ORDERS_AMOUNT: &[Field] = &[
    Field::integer("total_amount", "标价金额").required(),
    Field::integer("payer_amount", "现金支付金额").required(),
    Field::text("currency", "标价币种").required(),
    Field::text("payer_currency", "现金支付币种").required(),
    Field::integer("settlement_rate", "结算汇率"),
];

static SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "商品单发起商户号"),
    Field::text("individual_auth_id", "商品单个人收款方受理授权ID"),
    Field::text("individual_name", "商品单个人收款方平台昵称"),
    Field::text("trade_type", "交易类型"),
    Field::text("trade_state", "交易状态").values(SUB_ORDERS_TRADE_STATE_VALUES),
    Field::text("bank_type", "付款银行"),
    Field::text("attach", "附加数据"),
    Field::object("amount", "订单金额", SUB_ORDERS_AMOUNT),
    Field::text("success_time", "支付完成时间").format(Format::Time),
    Field::text("transaction_id", "微信支付订单号"),
    Field::text("out_trade_no", "商品单订单号"),
];

static COMBINE_PAYER_INFO: &[Field] = &[Field::text("openid", "用户标识").required()];

static INSTALLMENT_INFO: &[Field] = &[
    Field::boolean("use_subsidy", "是否使用了商户贴息").required(),
    Field::integer("selected_installment_number", "用户实际选择分期期数").required(),
];

static RESOURCE_SCENE_INFO: &[Field] = &[
    Field::text("device_id", "终端设备号"),
    Field::object("sub_orders", "商品单列表", SUB_ORDERS),
    Field::object("combine_payer_info", "支付者信息", COMBINE_PAYER_INFO),
    Field::object("installment_info", "使用的商户贴息信息", INSTALLMENT_INFO),
];

static RESOURCE_DEVICE_INFORMATION: &[Field] =
    &[Field::text("device_id", "设备号"), Field::text("device_ip", "设备IP")];

static RESOURCE_RISK_TYPE_VALUES: &[&str] = &[
    "ONE_YUAN_PURCHASES",
    "MULTI_LEVEL_DISTRIBUTION_REBATE",
    "PROHIBITED_BUSINESS_CATEGORIES",
    "CASH_ADVANCE_VIA_CREDIT_CARD",
    "INDUCING_USERS_TO_MAKE_PAYMENTS",
    "FRAUD",
    "MALICIOUS_FAN_COUNT_BOOSTING",
    "CROSS_CATEGORY_ACTIVITIES",
    "CROSS_CATEGORY_BUSINESS",
    "GAMBLING",
    "LEWD_CONTENT",
    "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
    "INVESTMENT",
    "TRANSACTION_DISPUTE",
    "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
    "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
    "UNUSUAL_TRANSACTION",
    "UNLICENSED_BUSINESS",
    "WEALTH_INVESTMENT",
    "AFFILIATED_TO_A_VIOLATING_ENTITY",
    "INVOLVED_IN_A_JUDICIAL_CASE",
    "INCORRECT_INFORMATION_SUBMITTED",
    "APPEAL_SUCCESSFUL",
    "REPORTED_BY_OTHERS",
    "VIOLATING_SMART_CATERING_ACTIVITIES",
    "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
    "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
    "UNUSUAL_REAL_TIME_TRANSACTION",
    "UNACCEPTABLE_DOCUMENTS",
    "LARGE_AMOUNT_TRANSACTION",
    "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
    "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
    "INACTIVE_TRANSACTION",
    "OTHER_UNUSUAL_ACTIVITIES",
];

static REFUND_STATE_VALUES: &[&str] = &["SUCCESS"];

static TRANSACTION_STATE_VALUES: &[&str] =
    &["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"];

static CARD_STATE_VALUES: &[&str] = &["ACTIVE", "DISABLED"];

static AUTHORIZATION_STATE_VALUES: &[&str] = &["AUTHORIZED", "REVOKED"];

static BRAND_MEMBER_CARD_SP_USER_CARD_CREATE_RESOURCE: &[Field] = &[
    Field::text("user_card_code", "会员卡code"),
    Field::text("card_id", "会员卡模板ID").required(),
    Field::text("openid", "用户标识").required(),
    Field::text("card_color", "卡背景颜色").required(),
    Field::text("card_picture_url", "卡背景图URL").required(),
    Field::text("brand_id", "品牌ID").required(),
    Field::text("card_type", "").values(CARD_TYPE_VALUES).required(),
    Field::of("phone_number", "加密的手机号", Kind::Sealed(Seal::MerchantKey)),
    Field::text("level", "等级"),
    Field::object("valid_date_information", "会员卡有效期", VALID_DATE_INFORMATION).required(),
    Field::text("pickup_time", "领取时间").required(),
    Field::object("user_information", "用户开卡时填写的个人信息", USER_INFORMATION),
    Field::text("attach", "商家数据包"),
    Field::text("user_card_state", "").values(USER_CARD_STATE_VALUES).required(),
    Field::text("invalid_reason", "作废原因"),
    Field::text("invalid_time", "作废时间"),
    Field::text("create_time", "创建时间").required(),
    Field::text("modify_time", "更新时间").required(),
];

static COMPLAINT_CREATE_RESOURCE: &[Field] = &[
    Field::text("complaint_id", "投诉单对应的投诉单号").required(),
    Field::text("action_type", "").values(ACTION_TYPE_VALUES).required(),
];

static DISCOUNT_CARD_AGREEMENT_ENDED_RESOURCE: &[Field] = &[
    Field::text("appid", "公众账号ID"),
    Field::text("openid", "微信用户在商户对应AppID下的唯一标识"),
    Field::text("card_id", "先享卡ID"),
    Field::text("card_template_id", ""),
    Field::text("create_time", ""),
    Field::text("mchid", ""),
    Field::list("objectives", "", &Kind::Object(OBJECTIVES)),
    Field::text("out_card_code", ""),
    Field::list("rewards", "", &Kind::Object(REWARDS)),
    Field::text("state", ""),
    Field::object("time_range", "", TIME_RANGE),
    Field::text("total_amount", ""),
    Field::text("unfinished_reason", ""),
];

static FAPIAO_CARD_INSERTED_RESOURCE: &[Field] = &[
    Field::text("mchid", "微信支付分配的商户号").required(),
    Field::text("sub_mchid", "微信支付分配的子商户号"),
    Field::text("fapiao_apply_id", "开票时指定的发票申请单号").required(),
    Field::list("fapiao_information", "发票申请单下关联的所有发票信息", &Kind::Object(FAPIAO_INFORMATION)).required(),
];

static INSURANCE_ENTRUST_RENEW_RESOURCE: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("contract_id", "委托代扣协议ID").required(),
    Field::text("appid", "商户AppID").required(),
    Field::integer("plan_id", "委托代扣协议模板ID").least(1).required(),
    Field::text("out_contract_code", "商户侧的签约协议号").required(),
    Field::text("insured_display_name", "被保人姓名").required(),
    Field::text("contract_state", "委托代扣协议状态").values(RESOURCE_CONTRACT_STATE_VALUES).required(),
    Field::text("contract_signed_time", "协议签署时间").format(Format::Time).required(),
    Field::text("contract_expired_time", "协议到期时间").format(Format::Time).required(),
    Field::text("openid", "用户标识").required(),
    Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO),
    Field::text("out_user_code", "商户侧用户标识"),
];

static MCHTRANSFER_AUTHORIZATION_CLOSED_RESOURCE: &[Field] = &[
    Field::text("out_authorization_no", "商户侧授权单号").required(),
    Field::text("appid", "商户AppID").required(),
    Field::text("openid", "收款用户OpenID").required(),
    Field::text("user_display_name", "用户展示名称").required(),
    Field::text("authorization_id", "微信自动收款授权单号").required(),
    Field::text("state", "").values(MCHTRANSFER_AUTHORIZATION_CLOSED_RESOURCE_STATE_VALUES).required(),
    Field::text("authorize_time", "用户确认授权的时间").required(),
    Field::object("close_info", "自动收款授权的关闭信息", CLOSE_INFO),
];

static PROFITSHARING_RETURN_RESOURCE: &[Field] = &[
    Field::text("mchid", "商户号"),
    Field::text("sp_mchid", "调用接口提交的商户号"),
    Field::text("sub_mchid", "调用接口提交的子商户号"),
    Field::text("transaction_id", "微信支付系统生成的订单号").required(),
    Field::text("order_id", "微信分账/回退单号").required(),
    Field::text("out_order_no", "分账方系统内部的分账/回退单号").required(),
    Field::object("receiver", "分账接收方对象", RECEIVER).required(),
    Field::text("success_time", "订单支付完成时间").required(),
];

static TRANSACTION_INDUSTRY_FAILED_RESOURCE: &[Field] = &[
    Field::text("mchid", "微信支付分配的商户号").required(),
    Field::text("appid", "").required(),
    Field::text("sub_mchid", "微信支付分配的商户号"),
    Field::text("sub_appid", "微信公众平台为商户分配的公众账号ID"),
    Field::text("out_trade_no", "商户自行生成的订单号").required(),
    Field::text("transaction_id", "微信支付订单号"),
    Field::text("trade_type", "交易类型"),
    Field::text("trade_state", "").values(TRADE_STATE_VALUES).required(),
    Field::text("trade_state_desc", "对当前订单状态的描述和下一步操作的指引"),
    Field::text("bank_type", "银行类型"),
    Field::text("attach", "附加数据"),
    Field::text("success_time", "支付订单已成功才会返回"),
    Field::object("payer", "支付者", RESOURCE_PAYER),
    Field::object("amount", "订单金额信息", TRANSACTION_INDUSTRY_FAILED_RESOURCE_AMOUNT).required(),
    Field::object("device_info", "设备信息", DEVICE_INFO).required(),
    Field::list("promotion_detail", "优惠详情", &Kind::Object(TRANSACTION_INDUSTRY_FAILED_RESOURCE_PROMOTION_DETAIL)),
];

static VIOLATION_APPEAL_RESOURCE: &[Field] = &[
    Field::text("sub_mchid", "该商户平台处置记录对应的商户号").required(),
    Field::text("company_name", "子商户公司名称").required(),
    Field::text("record_id", "微信支付对违约商户处理通知的唯一标识").required(),
    Field::text("punish_plan", "微信支付对违约商户的具体处罚方案").required(),
    Field::text("punish_time", "微信支付对违约商户的处置时间").required(),
    Field::text("punish_description", "微信支付对违约商户处罚方案的详细描述信息").required(),
    Field::text("risk_type", "").values(RESOURCE_RISK_TYPE_VALUES).required(),
    Field::text("risk_description", "").required(),
];

/// 用户确认订单失败回调通知: `CHECK.FAIL`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7>
pub static V2_CHECK__FAIL: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7",
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6",
    ],
    version: Version::V2,
    ..Event::new("CHECK.FAIL", "用户确认订单失败回调通知")
};

/// 用户确认订单成功回调通知: `CHECK.SUCCESS`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7>
pub static V2_CHECK__SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7",
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6",
    ],
    version: Version::V2,
    ..Event::new("CHECK.SUCCESS", "用户确认订单成功回调通知")
};

/// 订单支付失败回调通知: `TRANSACTION.FAIL`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8>
pub static V2_TRANSACTION__FAIL: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8",
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7",
    ],
    version: Version::V2,
    ..Event::new("TRANSACTION.FAIL", "订单支付失败回调通知")
};

/// 订单支付成功回调通知: `TRANSACTION.SUCCESS`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8>
pub static V2_TRANSACTION__SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8",
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7",
    ],
    version: Version::V2,
    ..Event::new("TRANSACTION.SUCCESS", "订单支付成功回调通知")
};

/// 合单支付通知: `combined-transactions-success`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5>
pub static V2_COMBINED_TRANSACTIONS_SUCCESS: Event = Event {
    links: &["https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5"],
    version: Version::V2,
    ..Event::new("combined-transactions-success", "合单支付通知")
};

/// 扣款服务-签约/解约结果通知: `pap-contract-state-changed`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987586>
pub static V2_PAP_CONTRACT_STATE_CHANGED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987586",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988378",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989899",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989900",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989901",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989904",
    ],
    version: Version::V2,
    sent_to: "`notify_url` of the signing; for a termination the URL of the template",
    retries: &[
        0, 10, 10, 10, 30, 30, 30, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300,
        300, 300, 300, 300, 300, 300,
    ],
    note: "A contract is in force or has ended. XML, signed with the APIv2 key, not encrypted. Answer `<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>`.",
    ..Event::new("pap-contract-state-changed", "扣款服务-签约/解约结果通知")
};

/// 退款结果通知: `refund-processed`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011940955>
pub static V2_REFUND_PROCESSED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011940955",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011935223",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937201",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011939959",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011939475",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011941681",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011985425",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987569",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941745",
        "https://pay.weixin.qq.com/doc/v2/partner/4011936652",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989265",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984153",
        "https://pay.weixin.qq.com/doc/v2/partner/4012297550",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984440",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989912",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988218",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634915",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634966",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635000",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635254",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636494",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636617",
    ],
    version: Version::V2,
    ..Event::new("refund-processed", "退款结果通知")
};

/// 普通支付通知: `transaction-success`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011935221>
pub static V2_TRANSACTION_SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011935221",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937152",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937248",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011938508",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011941607",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011985057",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011985480",
        "https://pay.weixin.qq.com/doc/v2/partner/4011936650",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989262",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941679",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941306",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984334",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989906",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988207",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984263",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634962",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634999",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635250",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636492",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636612",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987465",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011985484",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989913",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988376",
    ],
    version: Version::V2,
    ..Event::new("transaction-success", "普通支付通知")
};

/// 事中-风险交易回调通知银行服务商: `transactions-risk-occurred`.
///
/// <https://pay.weixin.qq.com/doc/v2/institution/4011986354>
pub static V2_TRANSACTIONS_RISK_OCCURRED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v2/institution/4011986354"],
    version: Version::V2,
    ..Event::new("transactions-risk-occurred", "事中-风险交易回调通知银行服务商")
};

/// 车牌状态变更通知: `vehicle-state-changed-for-parking`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987424>
pub static V2_VEHICLE_STATE_CHANGED_FOR_PARKING: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987424",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988215",
    ],
    version: Version::V2,
    ..Event::new("vehicle-state-changed-for-parking", "车牌状态变更通知")
};

/// 异常转付处理结果回调通知: `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014591539>
pub static ABNORMAL_FUND_PROCESSING_TRANSFER_SUCCESS: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014591539"],
    resource: &[
        Field::text("product_name", "").values(PRODUCT_NAME_VALUES).required(),
        Field::text("receipt_id", "微信支付在途异常资金付款单号").required(),
        Field::object("transfer_amount", "付款金额信息", TRANSFER_AMOUNT).required(),
        Field::text("receipt_state", "").values(RECEIPT_STATE_VALUES).required(),
        Field::text("create_time", "在途异常资金付款单据创建时间").required(),
        Field::text("last_update_time", "在途异常资金付款单据更新时间").required(),
        Field::object("instruction", "在途异常资金付款指令信息", INSTRUCTION).required(),
    ],
    ..Event::new("ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS", "异常转付处理结果回调通知")
};

/// H5支付域名修改申请事件通知: `APPLYMENT_STATE.APPROVED`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013025118>
pub static APPLYMENT_STATE_APPROVED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013025118",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013025122",
    ],
    resource: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("website_state", "").values(WEBSITE_STATE_VALUES),
        Field::list("domains", "H5支付域名", &Kind::TEXT),
        Field::text("website_url", "子商户H5经营网址"),
        Field::list("website_business_page_pics", "经营网址商业页面截图", &Kind::TEXT),
        Field::list("website_homepage_pics", "经营网址首页截图", &Kind::TEXT),
        Field::integer("applyment_id", "申请单号"),
        Field::text("audit_reject_detail", "驳回原因"),
        Field::text("applyment_state", "").values(APPLYMENT_STATE_VALUES),
        Field::text("notify_url", "商户提供的审核结果回调接口"),
        Field::text("out_applyment_id", "商户申请单号"),
    ],
    ..Event::new("APPLYMENT_STATE.APPROVED", "H5支付域名修改申请事件通知")
};

/// 商户交易拦截记录新增通知: `BLOCKRECORD.CHANGE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940982>
pub static BLOCKRECORD_CHANGE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940982"],
    resource: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("block_record_id", "交易拦截记录ID").required(),
        Field::text("block_count_level", "").values(BLOCK_COUNT_LEVEL_VALUES).required(),
    ],
    ..Event::new("BLOCKRECORD.CHANGE", "商户交易拦截记录新增通知")
};

/// 商户交易拦截记录申诉通知: `BLOCKSUBMISSION.CHANGE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940982>
pub static BLOCKSUBMISSION_CHANGE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940982"],
    resource: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("appeal_record_id", "交易拦截记录申诉ID").required(),
        Field::text("appeal_result", "").values(APPEAL_RESULT_VALUES).required(),
    ],
    ..Event::new("BLOCKSUBMISSION.CHANGE", "商户交易拦截记录申诉通知")
};

/// 商家名片会员用户积分兑券事件通知: `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015878622>
pub static BRAND_MEMBER_CARD_SP_POINT_EXCHANGE_COUPON: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015878622"],
    resource: &[
        Field::text("record_id", "兑券记录ID").required(),
        Field::text("brand_id", "品牌ID").required(),
        Field::text("card_id", "会员卡模板ID").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("user_card_code", "会员卡code").required(),
        Field::text("exchange_coupon_template_id", "积分兑券模板ID").required(),
        Field::integer("deduct_points", "消耗积分数").required(),
        Field::text("stock_id", "批次ID").required(),
    ],
    ..Event::new("BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON", "商家名片会员用户积分兑券事件通知")
};

/// 商家名片会员用户积分同步事件通知: `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016096820>
pub static BRAND_MEMBER_CARD_SP_SYNC_USER_POINT: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016096820"],
    resource: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("card_id", "会员卡模板ID").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("user_card_code", "会员卡code").required(),
    ],
    ..Event::new("BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", "商家名片会员用户积分同步事件通知")
};

/// 用户开通商家名片会员卡事件通知: `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015283692>
pub static BRAND_MEMBER_CARD_SP_USER_CARD_CREATE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015283692"],
    resource: BRAND_MEMBER_CARD_SP_USER_CARD_CREATE_RESOURCE,
    ..Event::new("BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", "用户开通商家名片会员卡事件通知")
};

/// 用户删除商家名片会员卡事件通知: `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015283692>
pub static BRAND_MEMBER_CARD_SP_USER_CARD_DELETE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015283692"],
    resource: BRAND_MEMBER_CARD_SP_USER_CARD_CREATE_RESOURCE,
    ..Event::new("BRAND_MEMBER_CARD_SP.USER_CARD.DELETE", "用户删除商家名片会员卡事件通知")
};

/// 公益捐赠-预算申请关闭回调通知: `BUDGET.CLOSED`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015555114>
pub static BUDGET_CLOSED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015555114"],
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("out_budget_no", "商户预算单号").required(),
        Field::text("budget_id", "微信支付预算单号").required(),
        Field::integer("amount", "预算总金额").required(),
        Field::text("sponsor_mchid", "出资商户号").required(),
        Field::text("activity_name", "活动名称").required(),
        Field::text("activity_remark", "活动说明").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("unlock_remark", "撤销说明"),
        Field::text("closed_time", "关闭时间"),
    ],
    ..Event::new("BUDGET.CLOSED", "公益捐赠-预算申请关闭回调通知")
};

/// 公益捐赠-预算申请完结回调通知: `BUDGET.FINISHED`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015555114>
pub static BUDGET_FINISHED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015555114"],
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("out_budget_no", "商户预算单号").required(),
        Field::text("budget_id", "微信支付预算单号").required(),
        Field::integer("amount", "预算总金额").required(),
        Field::text("sponsor_mchid", "出资商户号").required(),
        Field::text("activity_name", "活动名称").required(),
        Field::text("activity_remark", "活动说明").required(),
        Field::text("state", "").values(RESOURCE_STATE_VALUES).required(),
        Field::text("unlock_remark", "撤销说明"),
        Field::text("finished_time", "完成时间"),
    ],
    ..Event::new("BUDGET.FINISHED", "公益捐赠-预算申请完结回调通知")
};

/// 公益捐赠-预算申请锁定成功回调通知: `BUDGET.LOCKED`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015555114>
pub static BUDGET_LOCKED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015555114"],
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("out_budget_no", "商户预算单号").required(),
        Field::text("budget_id", "微信支付预算单号").required(),
        Field::integer("amount", "预算总金额").required(),
        Field::text("sponsor_mchid", "出资商户号").required(),
        Field::text("activity_name", "活动名称").required(),
        Field::text("activity_remark", "活动说明").required(),
        Field::text("state", "").values(BUDGET_LOCKED_RESOURCE_STATE_VALUES).required(),
        Field::text("locked_time", "资金锁定时间"),
    ],
    ..Event::new("BUDGET.LOCKED", "公益捐赠-预算申请锁定成功回调通知")
};

/// 产生新投诉通知: `COMPLAINT.CREATE`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012289719>
pub static COMPLAINT_CREATE: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012289719",
        "https://pay.weixin.qq.com/doc/v3/partner/4012076174",
    ],
    resource: COMPLAINT_CREATE_RESOURCE,
    ..Event::new("COMPLAINT.CREATE", "产生新投诉通知")
};

/// 投诉状态变化通知: `COMPLAINT.STATE_CHANGE`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012289719>
pub static COMPLAINT_STATE_CHANGE: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012289719",
        "https://pay.weixin.qq.com/doc/v3/partner/4012076174",
    ],
    resource: COMPLAINT_CREATE_RESOURCE,
    ..Event::new("COMPLAINT.STATE_CHANGE", "投诉状态变化通知")
};

/// 领券事件回调通知: `COUPON.SEND`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012285279>
pub static COUPON_SEND: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012285279",
        "https://pay.weixin.qq.com/doc/v3/partner/4012285839",
        "https://pay.weixin.qq.com/doc/v3/merchant/4015717506",
    ],
    resource: &[
        Field::text("event_type", "").values(EVENT_TYPE_VALUES),
        Field::text("coupon_code", "券的唯一标识").required(),
        Field::text("stock_id", "批次号").required(),
        Field::text("send_time", "发放时间").required(),
        Field::text("openid", "微信用户在AppID下的唯一标识"),
        Field::text("unionid", ""),
        Field::text("send_channel", "").values(SEND_CHANNEL_VALUES).required(),
        Field::text("send_merchant", "发券商户号").required(),
        Field::text("act_id", "摇一摇活动ID"),
        Field::object("attach_info", "仅在支付有礼、扫码领券", ATTACH_INFO),
    ],
    ..Event::new("COUPON.SEND", "领券事件回调通知")
};

/// 核销事件回调通知: `COUPON.USE`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012285250>
pub static COUPON_USE: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012285250",
        "https://pay.weixin.qq.com/doc/v3/partner/4012285807",
    ],
    resource: &[
        Field::text("stock_creator_mchid", "批次创建方商户号").required(),
        Field::text("stock_id", "微信为每个代金券批次分配的唯一ID").required(),
        Field::text("coupon_id", "微信为代金券或消费金唯一分配的id").required(),
        Field::object("singleitem_discount_off", "单品优惠特定信息", SINGLEITEM_DISCOUNT_OFF),
        Field::object("discount_to", "减至优惠限定字段", DISCOUNT_TO),
        Field::text("coupon_name", "券或消费金名称").required(),
        Field::text("status", "券或消费金状态").required(),
        Field::text("description", "券或消费金描述说明字段").required(),
        Field::text("create_time", "领券时间").required(),
        Field::text("coupon_type", "券或消费金类型").required(),
        Field::boolean("no_cash", "是否无资金流").required(),
        Field::text("available_begin_time", "可用开始时间").required(),
        Field::text("available_end_time", "可用结束时间").required(),
        Field::boolean("singleitem", "是否单品优惠").required(),
        Field::object("normal_coupon_information", "普通满减券或消费金面额、门槛信息", NORMAL_COUPON_INFORMATION),
        Field::object("consume_information", "已实扣代金券或消费金信息", CONSUME_INFORMATION),
        Field::text("business_type", "").values(BUSINESS_TYPE_VALUES),
    ],
    ..Event::new("COUPON.USE", "核销事件回调通知")
};

/// 自动还款扣费还款成功通知: `CREDIT_REPAYMENT.DEDUCTION_PAY`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016790592>
pub static CREDIT_REPAYMENT_DEDUCTION_PAY: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016790592"],
    original_type: Some("credit_repayment"),
    sent_to: "`notify_url` of the deduct",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A repayment is paid. The gaps are assumed to be the general ones.",
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("appid", "服务商AppID").required(),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("openid", "用户标识").required(),
        Field::text("order_state", "还款单状态").values(ORDER_STATE_VALUES).required(),
        Field::text("out_trade_no", "商户侧交易单号").required(),
        Field::text("out_record_id", "商户侧预约还款单号").required(),
        Field::text("contract_id", "还款协议ID").required(),
        Field::text("deduct_amount", "还款金额").required(),
        Field::text("pay_success_amount", "实际还款金额"),
        Field::text("description", "产品描述").required(),
        Field::text("attach", "商户数据包"),
        Field::text("transaction_id", "微信支付的支付单号"),
    ],
    ..Event::new("CREDIT_REPAYMENT.DEDUCTION_PAY", "自动还款扣费还款成功通知")
};

/// 自动还款协议签约成功通知: `CREDIT_REPAYMENT.SIGN_CONTRACT`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016790583>
pub static CREDIT_REPAYMENT_SIGN_CONTRACT: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016790583"],
    original_type: Some("credit_repayment"),
    sent_to: "`contract_notify_url` of the pre-sign",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A contract is in force. The gaps are assumed to be the general ones.",
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("contract_id", "协议ID").required(),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required(),
        Field::text("out_contract_code", "服务商签约协议号").required(),
        Field::text("display_name", "用户展示名称").required(),
        Field::text("contract_state", "委托代扣协议状态").values(CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "协议签署时间").format(Format::Time).required(),
        Field::text("contract_terminated_time", "协议解约时间").format(Format::Time),
        Field::text("contract_terminated_mode", "协议解约方式").values(CONTRACT_TERMINATED_MODE_VALUES),
        Field::text("contract_termination_remark", "协议解约备注").longest(128),
        Field::integer("repayment_day", "还款日"),
        Field::text("repayment_amount_limit", "还款金额上限").required(),
        Field::text("appid", "服务商AppID").required(),
        Field::text("openid", "用户标识").required(),
    ],
    ..Event::new("CREDIT_REPAYMENT.SIGN_CONTRACT", "自动还款协议签约成功通知")
};

/// 自动还款协议解约成功通知: `CREDIT_REPAYMENT.TERMINATE_CONTRACT`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016790583>
pub static CREDIT_REPAYMENT_TERMINATE_CONTRACT: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016790583"],
    original_type: Some("credit_repayment"),
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A contract has ended, whoever ended it. Where it is sent to is not stated. The gaps are assumed to be the general ones.",
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("contract_id", "协议ID").required(),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required(),
        Field::text("out_contract_code", "服务商签约协议号").required(),
        Field::text("display_name", "用户展示名称").required(),
        Field::text("contract_state", "委托代扣协议状态").values(CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "协议签署时间").format(Format::Time).required(),
        Field::text("contract_terminated_time", "协议解约时间").format(Format::Time),
        Field::text("contract_terminated_mode", "协议解约方式").values(CONTRACT_TERMINATED_MODE_VALUES).required(),
        Field::text("contract_termination_remark", "协议解约备注").longest(128),
        Field::integer("repayment_day", "还款日"),
        Field::text("repayment_amount_limit", "还款金额上限").required(),
        Field::text("appid", "服务商AppID").required(),
        Field::text("openid", "用户标识").required(),
    ],
    ..Event::new("CREDIT_REPAYMENT.TERMINATE_CONTRACT", "自动还款协议解约成功通知")
};

/// 外包内用-查询收款二维码信息回调: `CROSS_BORDER_PAY.GET_MCH_INFO`.
///
/// <https://pay.weixin.qq.com/doc/v3/institution/4019762388>
pub static CROSS_BORDER_PAY_GET_MCH_INFO: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/institution/4019762388"],
    resource: &[
        Field::text("acq_tid", "受理网络交易流水号").required(),
        Field::text("bank_type", "钱包编码").required(),
        Field::text("qr_cd_mp", "收款码").required(),
    ],
    ..Event::new("CROSS_BORDER_PAY.GET_MCH_INFO", "外包内用-查询收款二维码信息回调")
};

/// 外包内用-推送订单信息回调: `CROSS_BORDER_PAY.PUSH_ORDER_INFO`.
///
/// <https://pay.weixin.qq.com/doc/v3/institution/4019762399>
pub static CROSS_BORDER_PAY_PUSH_ORDER_INFO: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/institution/4019762399"],
    resource: &[
        Field::text("acq_tid", "受理网络交易流水号").required(),
        Field::text("bank_type", "钱包编码").required(),
        Field::object("amount", "订单金额信息", AMOUNT).required(),
        Field::text("openid", "用户标识").required(),
    ],
    ..Event::new("CROSS_BORDER_PAY.PUSH_ORDER_INFO", "外包内用-推送订单信息回调")
};

/// 投放计划状态变更通知: `DELIVERY_PLAN.CHANGE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016168699>
pub static DELIVERY_PLAN_CHANGE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016168699"],
    resource: &[
        Field::text("plan_id", "投放计划ID"),
        Field::text("plan_state", "").values(PLAN_STATE_VALUES).required(),
        Field::text("audit_state", "").values(AUDIT_STATE_VALUES).required(),
        Field::text("change_reason", "变更原因").required(),
        Field::text("modify_time", "修改时间").required(),
    ],
    ..Event::new("DELIVERY_PLAN.CHANGE", "投放计划状态变更通知")
};

/// 守约状态变化通知: `DISCOUNT_CARD.AGREEMENT_ENDED`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml>
pub static DISCOUNT_CARD_AGREEMENT_ENDED: Event = Event {
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml"],
    resource: DISCOUNT_CARD_AGREEMENT_ENDED_RESOURCE,
    ..Event::new("DISCOUNT_CARD.AGREEMENT_ENDED", "守约状态变化通知")
};

/// 微信先享卡用户领卡通知: `DISCOUNT_CARD.GET_CARD`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml>
pub static DISCOUNT_CARD_GET_CARD: Event = Event {
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml"],
    resource: DISCOUNT_CARD_AGREEMENT_ENDED_RESOURCE,
    ..Event::new("DISCOUNT_CARD.GET_CARD", "微信先享卡用户领卡通知")
};

/// 微信先享卡用户结算通知: `DISCOUNT_CARD.SETTLEMENT`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml>
pub static DISCOUNT_CARD_SETTLEMENT: Event = Event {
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml"],
    resource: DISCOUNT_CARD_AGREEMENT_ENDED_RESOURCE,
    ..Event::new("DISCOUNT_CARD.SETTLEMENT", "微信先享卡用户结算通知")
};

/// 微信先享卡用户领卡通知: `DISCOUNT_CARD.USER_ACCEPTED`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml>
pub static DISCOUNT_CARD_USER_ACCEPTED: Event = Event {
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml"],
    resource: DISCOUNT_CARD_AGREEMENT_ENDED_RESOURCE,
    ..Event::new("DISCOUNT_CARD.USER_ACCEPTED", "微信先享卡用户领卡通知")
};

/// 扣费状态变化通知: `DISCOUNT_CARD.USER_PAID`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml>
pub static DISCOUNT_CARD_USER_PAID: Event = Event {
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml"],
    resource: &[
        Field::text("appid", "公众账号ID"),
        Field::text("openid", "微信用户在商户对应AppID下的唯一标识"),
        Field::text("card_id", "先享卡ID"),
        Field::text("card_template_id", ""),
        Field::text("out_card_code", ""),
        Field::text("mchid", ""),
        Field::text("state", ""),
        Field::text("unfinished_reason", ""),
        Field::text("total_amount", ""),
        Field::object("pay_information", "", PAY_INFORMATION),
    ],
    ..Event::new("DISCOUNT_CARD.USER_PAID", "扣费状态变化通知")
};

/// 收付通合单代扣签约成功通知: `ECOMMERCE_ENTRUST.SIGN`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012881605>
pub static ECOMMERCE_ENTRUST_SIGN: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012881605"],
    sent_to: "`notify_url` of the pre-sign",
    retries: &[
        0, 10, 10, 10, 30, 30, 30, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300,
        300, 300, 300, 300, 300, 300,
    ],
    note: "A contract is in force. There is no `contract_id`: query the contract for it.",
    resource: &[
        Field::text("mchid", "商户号").longest(32).required(),
        Field::text("out_contract_code", "商户签约协议号").longest(32).format(Format::Alphanumeric).required(),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required(),
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("openid", "用户标识").longest(128).required(),
        Field::text("contract_expired_time", "协议到期时间").format(Format::Time),
        Field::text("operate_time", "操作时间").format(Format::Time).required(),
        Field::text("attach", "附加数据"),
    ],
    ..Event::new("ECOMMERCE_ENTRUST.SIGN", "收付通合单代扣签约成功通知")
};

/// 收付通合单代扣解约成功通知: `ECOMMERCE_ENTRUST.TERMINATE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012881605>
pub static ECOMMERCE_ENTRUST_TERMINATE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012881605"],
    sent_to: "the termination URL of the template (解约回调地址)",
    retries: &[
        0, 10, 10, 10, 30, 30, 30, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300,
        300, 300, 300, 300, 300, 300,
    ],
    note: "A contract has ended, whoever ended it.",
    resource: &[
        Field::text("mchid", "商户号").longest(32).required(),
        Field::text("out_contract_code", "商户签约协议号").longest(32).format(Format::Alphanumeric).required(),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required(),
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("openid", "用户标识").longest(128).required(),
        Field::text("contract_termination_mode", "协议解约方式").values(CONTRACT_TERMINATION_MODE_VALUES).required(),
        Field::text("operate_time", "操作时间").format(Format::Time).required(),
        Field::text("attach", "附加数据"),
    ],
    ..Event::new("ECOMMERCE_ENTRUST.TERMINATE", "收付通合单代扣解约成功通知")
};

/// 校园轻松付用户欠款状态变化通知: `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012161155>
pub static EDU_SCHOOL_PAY_USER_DEBT_STATE_UPDATE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012161155"],
    resource: &[
        Field::text("appid", "").required(),
        Field::text("openid", "使用字段AppID生成的用户唯一标识").required(),
        Field::text("state", "根据校园轻松付风控规则").required(),
        Field::integer("debt_count", "用户在校园轻松付中尚未归还的欠款笔数").required(),
        Field::text("update_time", "遵循rfc3339标准格式").required(),
    ],
    ..Event::new("EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE", "校园轻松付用户欠款状态变化通知")
};

/// 教育续费通用户解约成功通知: `ENTRUST.RELEASE`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286235>
pub static ENTRUST_RELEASE: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286235",
        "https://pay.weixin.qq.com/doc/v3/partner/4012160192",
    ],
    sent_to: "a URL given when applying for the product",
    retries: &[1, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300],
    note: "A contract of 教育续费通 is ended. Its fields of an order belong to another notification and are left out here.",
    resource: &[
        Field::text("appid", "服务商AppID").required(),
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("openid", "用户标识"),
        Field::text("sub_openid", "用户在子商户AppID下的标识"),
        Field::text("plan_id", "签约模板号"),
        Field::object("contract_information", "签约信息", CONTRACT_INFORMATION),
    ],
    ..Event::new("ENTRUST.RELEASE", "教育续费通用户解约成功通知")
};

/// 委托代扣签约成功通知: `ENTRUST.SIGN`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012160323>
pub static ENTRUST_SIGN: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012160323",
        "https://pay.weixin.qq.com/doc/v3/merchant/4016724543",
    ],
    original_type: Some("entrust"),
    sent_to: "`contract_notify_url` of the pre-sign",
    retries: &[15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600],
    note: "A contract is in force. Only success is told. The page says only that all tries are over within 4 hours; the gaps are those of the global family. What a password-exempt contract (免密支付) sends is on no page; assumed to be this, with the fields of its query.",
    resource: &[
        Field::text("mchid", "商户号"),
        Field::text("contract_id", "委托代扣协议ID").required(),
        Field::text("appid", "商户AppID"),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1),
        Field::text("out_contract_code", "商户侧的签约协议号").required(),
        Field::text("contract_display_account", "签约用户的名称"),
        Field::text("contract_state", "委托代扣协议状态").values(RESOURCE_CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "协议签署时间").format(Format::Time).required(),
        Field::text("contract_expired_time", "协议到期时间").format(Format::Time),
        Field::text("openid", "用户标识"),
        Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO),
        Field::object("deduct_schedule", "预约扣费场景的预约信息", DEDUCT_SCHEDULE),
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sp_appid", "服务商AppID"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("sp_openid", "用户在服务商AppID下的标识"),
        Field::text("sub_openid", "用户在子商户AppID下的标识"),
        Field::text("out_user_code", "商户侧用户标识"),
        Field::integer("service_id", "免密支付服务ID").least(1),
    ],
    ..Event::new("ENTRUST.SIGN", "委托代扣签约成功通知")
};

/// 教育续费通用户签约成功通知: `ENTRUST.SIGNING`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286235>
pub static ENTRUST_SIGNING: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286235",
        "https://pay.weixin.qq.com/doc/v3/partner/4012160192",
    ],
    sent_to: "a URL given when applying for the product",
    retries: &[1, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300],
    note: "A contract of 教育续费通 is in force. Its fields of an order belong to another notification and are left out here.",
    resource: &[
        Field::text("appid", "服务商AppID").required(),
        Field::text("openid", "用户标识"),
        Field::text("plan_id", "签约模板号"),
        Field::object("contract_information", "签约信息", CONTRACT_INFORMATION),
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("sub_openid", "用户在子商户AppID下的标识"),
    ],
    ..Event::new("ENTRUST.SIGNING", "教育续费通用户签约成功通知")
};

/// 委托代扣解约成功通知: `ENTRUST.TERMINATE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012160323>
pub static ENTRUST_TERMINATE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012160323"],
    original_type: Some("entrust"),
    sent_to: "the termination URL of the template (解约回调地址); a service provider has one for all its sub-merchants",
    retries: &[15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600],
    note: "A contract has ended, whoever ended it. The page says only that all tries are over within 4 hours; the gaps are those of the global family. What a password-exempt contract (免密支付) sends is on no page; assumed to be this, with the fields of its query.",
    resource: &[
        Field::text("contract_id", "委托代扣协议ID").required(),
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sp_appid", "服务商AppID"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1),
        Field::text("out_contract_code", "商户侧的签约协议号").required(),
        Field::text("contract_display_account", "签约用户的名称"),
        Field::text("contract_state", "委托代扣协议状态")
            .values(ENTRUST_TERMINATE_RESOURCE_CONTRACT_STATE_VALUES)
            .required(),
        Field::text("contract_signed_time", "协议签署时间").format(Format::Time).required(),
        Field::text("contract_expired_time", "协议到期时间").format(Format::Time),
        Field::text("sp_openid", "用户在服务商AppID下的标识"),
        Field::text("sub_openid", "用户在子商户AppID下的标识"),
        Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO).required(),
        Field::object("deduct_schedule", "预约扣费场景的预约信息", DEDUCT_SCHEDULE),
        Field::text("mchid", "商户号"),
        Field::text("appid", "商户AppID"),
        Field::text("openid", "用户标识"),
        Field::text("out_user_code", "商户侧用户标识"),
        Field::integer("service_id", "免密支付服务ID").least(1),
    ],
    ..Event::new("ENTRUST.TERMINATE", "委托代扣解约成功通知")
};

/// 代扣解约问询通知: `ENTRUST.TERMINATE_INQUIRY`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012978455>
pub static ENTRUST_TERMINATE_INQUIRY: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012978455"],
    sent_to: "a URL agreed with WeChat Pay",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "HarmonyOS: the user wants to end the contract, and WeChat Pay asks first. By our reading the answer decides: success lets the user end it, `FAIL` does not. The general gaps are assumed.",
    resource: &[
        Field::text("code", "返回状态码").required(),
        Field::text("messsage", "返回信息").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("openid", "用户标识"),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required(),
        Field::text("out_contract_code", "商户侧的签约协议号").required(),
        Field::text("out_user_code", "商户侧用户标识").required(),
        Field::text("contract_id", "委托代扣协议ID"),
        Field::text("contract_display_account", "用户账户展示名称"),
        Field::text("contract_state", "委托代扣协议状态").values(ENTRUST_TERMINATE_RESOURCE_CONTRACT_STATE_VALUES),
        Field::text("contract_signed_time", "协议签署时间").format(Format::Time),
    ],
    ..Event::new("ENTRUST.TERMINATE_INQUIRY", "代扣解约问询通知")
};

/// 代扣解约挽留业务-获取解约挽留信息通知: `ENTRUST.TERMINATE_RETENTION`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012312222>
pub static ENTRUST_TERMINATE_RETENTION: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012312222"],
    original_type: Some("entrust"),
    sent_to: "a URL agreed with WeChat Pay",
    note: "The user is about to end a contract whose template is in the list for retention. Answer within 1 second; it is not sent again.",
    resource: &[
        Field::text("mchid", "商户号"),
        Field::text("contract_id", "委托代扣协议ID"),
        Field::text("appid", "商户AppID"),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1),
        Field::text("out_contract_code", "商户侧的签约协议号"),
        Field::text("openid", "用户标识"),
    ],
    ..Event::new("ENTRUST.TERMINATE_RETENTION", "代扣解约挽留业务-获取解约挽留信息通知")
};

/// 用户签约状态变更通知: `FACEPAY.USER_STATE_CHANGE`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html>
pub static FACEPAY_USER_STATE_CHANGE: Event = Event {
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html"],
    resource: &[
        Field::text("user_id", "微信刷脸用户ID").required(),
        Field::text("out_user_id", "商户刷脸用户ID").required(),
        Field::text("organization_id", "机构编号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("notify_create_time", "通知创建时间").required(),
        Field::text("appid", "微信APPID").required(),
        Field::text("openid", "微信用户openid").required(),
        Field::text("contract_id", "签约ID").required(),
    ],
    ..Event::new("FACEPAY.USER_STATE_CHANGE", "用户签约状态变更通知")
};

/// 发票卡券作废通知: `FAPIAO.CARD_DISCARDED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286035>
pub static FAPIAO_CARD_DISCARDED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286035",
        "https://pay.weixin.qq.com/doc/v3/partner/4012071609",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792560",
    ],
    resource: &[
        Field::text("mchid", "微信支付分配的商户号").required(),
        Field::text("sub_mchid", "微信支付分配的子商户号"),
        Field::text("fapiao_apply_id", "冲红时指定的发票申请单号").required(),
        Field::list("fapiao_information", "发票申请单下关联的所有发票信息", &Kind::Object(FAPIAO_INFORMATION))
            .required(),
    ],
    ..Event::new("FAPIAO.CARD_DISCARDED", "发票卡券作废通知")
};

/// 发票插入用户卡包成功通知: `FAPIAO.CARD_INSERTED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286082>
pub static FAPIAO_CARD_INSERTED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286082",
        "https://pay.weixin.qq.com/doc/v3/partner/4012072011",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792578",
    ],
    resource: FAPIAO_CARD_INSERTED_RESOURCE,
    ..Event::new("FAPIAO.CARD_INSERTED", "发票插入用户卡包成功通知")
};

/// 发票开具成功通知: `FAPIAO.ISSUED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286057>
pub static FAPIAO_ISSUED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286057",
        "https://pay.weixin.qq.com/doc/v3/partner/4012071832",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792570",
    ],
    resource: FAPIAO_CARD_INSERTED_RESOURCE,
    ..Event::new("FAPIAO.ISSUED", "发票开具成功通知")
};

/// 发票冲红成功通知: `FAPIAO.REVERSED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286074>
pub static FAPIAO_REVERSED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286074",
        "https://pay.weixin.qq.com/doc/v3/partner/4012071979",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792571",
    ],
    resource: FAPIAO_CARD_INSERTED_RESOURCE,
    ..Event::new("FAPIAO.REVERSED", "发票冲红成功通知")
};

/// 用户发票抬头填写完成通知: `FAPIAO.USER_APPLIED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286009>
pub static FAPIAO_USER_APPLIED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286009",
        "https://pay.weixin.qq.com/doc/v3/partner/4012070348",
        "https://pay.weixin.qq.com/doc/v3/partner/4015792559",
    ],
    resource: &[
        Field::text("mchid", "微信支付分配的商户号").required(),
        Field::text("sub_mchid", "微信支付分配的子商户号"),
        Field::text("fapiao_apply_id", "发票申请单号").required(),
        Field::text("apply_time", "用户完成发票抬头填写的时间").required(),
    ],
    ..Event::new("FAPIAO.USER_APPLIED", "用户发票抬头填写完成通知")
};

/// 隔夜归还保险订单状态变化通知: `HIRE_POWER_BANK.RECEIVE_INSURANCE`.
///
/// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html>
pub static HIRE_POWER_BANK_RECEIVE_INSURANCE: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html",
    ],
    resource: &[
        Field::text("order_id", "保险订单ID").required(),
        Field::text("out_order_no", "商户保险订单号").required(),
        Field::text("openid", "用户标识").required(),
        Field::integer("max_claim_count", "最大理赔次数").required(),
        Field::integer("claimed_count", "已理赔次数").required(),
        Field::text("order_receive_time", "保险订单领取时间").required(),
        Field::text("order_receive_state", "保险订单领取状态").required(),
        Field::text("order_begin_time", "保险订单开始时间"),
        Field::text("order_end_time", "保险订单结束时间"),
    ],
    ..Event::new("HIRE_POWER_BANK.RECEIVE_INSURANCE", "隔夜归还保险订单状态变化通知")
};

/// 保险商户委托代续期完成通知: `INSURANCE_ENTRUST.RENEW`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012289466>
pub static INSURANCE_ENTRUST_RENEW: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012289466"],
    original_type: Some("insurance_entrust"),
    sent_to: "the termination URL of the template (解约回调地址)",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A contract goes on with new periods. The gaps are assumed to be the general ones.",
    resource: INSURANCE_ENTRUST_RENEW_RESOURCE,
    ..Event::new("INSURANCE_ENTRUST.RENEW", "保险商户委托代续期完成通知")
};

/// 保险商户委托代扣签约成功通知: `INSURANCE_ENTRUST.SIGN`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012289466>
pub static INSURANCE_ENTRUST_SIGN: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012289466"],
    original_type: Some("insurance_entrust"),
    sent_to: "`contract_notify_url` of the pre-sign",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A contract is in force. When the signing pays too, `TRANSACTION.SUCCESS` comes before or after. The gaps are assumed to be the general ones.",
    resource: INSURANCE_ENTRUST_RENEW_RESOURCE,
    ..Event::new("INSURANCE_ENTRUST.SIGN", "保险商户委托代扣签约成功通知")
};

/// 保险商户委托代扣解约完成通知: `INSURANCE_ENTRUST.TERMINATE`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012289466>
pub static INSURANCE_ENTRUST_TERMINATE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012289466"],
    original_type: Some("insurance_entrust"),
    sent_to: "the termination URL of the template (解约回调地址)",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A contract has ended, whoever ended it. The gaps are assumed to be the general ones.",
    resource: &[
        Field::text("mchid", "商户号").required(),
        Field::text("contract_id", "委托代扣协议ID").required(),
        Field::text("appid", "商户AppID").required(),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required(),
        Field::text("out_contract_code", "商户侧的签约协议号").required(),
        Field::text("insured_display_name", "被保人姓名").required(),
        Field::text("contract_state", "委托代扣协议状态").values(RESOURCE_CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "协议签署时间").format(Format::Time).required(),
        Field::text("contract_expired_time", "协议到期时间").format(Format::Time).required(),
        Field::text("openid", "用户标识").required(),
        Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO).required(),
        Field::text("out_user_code", "商户侧用户标识"),
    ],
    ..Event::new("INSURANCE_ENTRUST.TERMINATE", "保险商户委托代扣解约完成通知")
};

/// 微信保单服务用户授权成功通知: `INSURANCE_POLICY_MANAGEMENT.GRANTED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016943540>
pub static INSURANCE_POLICY_MANAGEMENT_GRANTED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016943540"],
    resource: &[
        Field::text("out_insurance_no", "商户保险编码").required(),
        Field::text("insurance_name", "保险名称").required(),
        Field::text("auth_state", "").values(AUTH_STATE_VALUES).required(),
        Field::text("user_auth_time", "用户授权时间").required(),
    ],
    ..Event::new("INSURANCE_POLICY_MANAGEMENT.GRANTED", "微信保单服务用户授权成功通知")
};

/// 商圈会员积分服务授权结果通知: `MALL_AUTH.ACTIVATE_CARD`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012285836>
pub static MALL_AUTH_ACTIVATE_CARD: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012285836",
        "https://pay.weixin.qq.com/doc/v3/partner/4012076406",
    ],
    resource: &[
        Field::text("openid", "顾客授权时使用的小程序上的OpenID").required(),
        Field::text("code", "").required(),
        Field::text("mchid", "用户开会员卡时的商圈商户号").required(),
        Field::text("auth_type", "").required(),
    ],
    ..Event::new("MALL_AUTH.ACTIVATE_CARD", "商圈会员积分服务授权结果通知")
};

/// 商圈会员场内退款通知: `MALL_REFUND.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012285869>
pub static MALL_REFUND_SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012285869",
        "https://pay.weixin.qq.com/doc/v3/partner/4012076419",
    ],
    resource: &[
        Field::text("mchid", "微信支付分配的商户号").required(),
        Field::text("merchant_name", "商圈商户名称").required(),
        Field::text("shop_name", "门店名称").required(),
        Field::text("shop_number", "门店编号").required(),
        Field::text("appid", "顾客授权积分时使用的小程序的AppID").required(),
        Field::text("openid", "顾客授权时使用的小程序上的OpenID").required(),
        Field::text("refund_time", "交易完成时间").required(),
        Field::integer("pay_amount", "用户实际消费金额").required(),
        Field::integer("refund_amount", "用户退款金额").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("refund_id", "微信支付退款单号").required(),
    ],
    ..Event::new("MALL_REFUND.SUCCESS", "商圈会员场内退款通知")
};

/// 商圈会员场内支付结果通知: `MALL_TRANSACTION.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012285856>
pub static MALL_TRANSACTION_SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012285856",
        "https://pay.weixin.qq.com/doc/v3/partner/4012076414",
    ],
    resource: &[
        Field::text("mchid", "微信支付分配的商户号").required(),
        Field::text("merchant_name", "商圈商户名称").required(),
        Field::text("shop_name", "门店名称").required(),
        Field::text("shop_number", "门店编号").required(),
        Field::text("appid", "顾客授权积分时使用的小程序的AppID").required(),
        Field::text("openid", "顾客授权时使用的小程序上的OpenID").required(),
        Field::text("time_end", "交易完成时间").required(),
        Field::integer("amount", "用户实际消费金额").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("commit_tag", "手动提交积分标记"),
    ],
    ..Event::new("MALL_TRANSACTION.SUCCESS", "商圈会员场内支付结果通知")
};

/// 商户管理记录通知: `MANAGERECORD.CHANGE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940982>
pub static MANAGERECORD_CHANGE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940982"],
    resource: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("manage_record_id", "商户管理记录ID").required(),
        Field::text("manage_record_state", "").values(MANAGE_RECORD_STATE_VALUES).required(),
    ],
    ..Event::new("MANAGERECORD.CHANGE", "商户管理记录通知")
};

/// 用户关闭自动收款授权通知(用户确认模式): `MCHTRANSFER.AUTHORIZATION.CLOSED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014512908>
pub static MCHTRANSFER_AUTHORIZATION_CLOSED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014512908"],
    resource: MCHTRANSFER_AUTHORIZATION_CLOSED_RESOURCE,
    ..Event::new("MCHTRANSFER.AUTHORIZATION.CLOSED", "用户关闭自动收款授权通知(用户确认模式)")
};

/// 用户确认自动收款授权通知(用户确认模式): `MCHTRANSFER.AUTHORIZATION.CONFIRMED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014512908>
pub static MCHTRANSFER_AUTHORIZATION_CONFIRMED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014512908"],
    resource: MCHTRANSFER_AUTHORIZATION_CLOSED_RESOURCE,
    ..Event::new("MCHTRANSFER.AUTHORIZATION.CONFIRMED", "用户确认自动收款授权通知(用户确认模式)")
};

/// 商家转账批次关闭回调通知: `MCHTRANSFER.BATCH.CLOSED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012269028>
pub static MCHTRANSFER_BATCH_CLOSED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012269028"],
    resource: &[
        Field::text("mchid", "商户号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_id", "微信批次单号").required(),
        Field::text("batch_status", "").values(BATCH_STATUS_VALUES).required(),
        Field::integer("total_num", "批次总笔数").required(),
        Field::integer("total_amount", "批次总金额").required(),
        Field::text("close_reason", "").values(RESOURCE_CLOSE_REASON_VALUES).required(),
        Field::text("update_time", "批次更新时间").required(),
    ],
    ..Event::new("MCHTRANSFER.BATCH.CLOSED", "商家转账批次关闭回调通知")
};

/// 商家转账批次完成回调通知: `MCHTRANSFER.BATCH.FINISHED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012269028>
pub static MCHTRANSFER_BATCH_FINISHED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012269028"],
    resource: &[
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_id", "微信批次单号").required(),
        Field::text("batch_status", "").values(BATCH_STATUS_VALUES).required(),
        Field::integer("total_num", "批次总笔数").required(),
        Field::integer("total_amount", "批次总金额").required(),
        Field::integer("success_amount", "转账成功金额").required(),
        Field::integer("success_num", "转账成功笔数").required(),
        Field::integer("fail_amount", "转账失败金额").required(),
        Field::integer("fail_num", "转账失败笔数").required(),
        Field::text("update_time", "批次更新时间").required(),
    ],
    ..Event::new("MCHTRANSFER.BATCH.FINISHED", "商家转账批次完成回调通知")
};

/// 商家转账回调通知(用户确认模式): `MCHTRANSFER.BILL.FINISHED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012712115>
pub static MCHTRANSFER_BILL_FINISHED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012712115",
        "https://pay.weixin.qq.com/doc/v3/partner/4015468969",
    ],
    resource: &[
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "商家转账订单号").required(),
        Field::text("state", "").values(MCHTRANSFER_BILL_FINISHED_RESOURCE_STATE_VALUES).required(),
        Field::text("mch_id", "商户号"),
        Field::text("mchid", "商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
        Field::text("create_time", "单据创建时间").required(),
        Field::text("update_time", "最后一次状态变更时间").required(),
        Field::text("payment_method_type", ""),
    ],
    ..Event::new("MCHTRANSFER.BILL.FINISHED", "商家转账回调通知(用户确认模式)")
};

/// 转账到QQ钱包通知: `MCHTRANSFER.QQWALLETBILL.FINISHED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014301851>
pub static MCHTRANSFER_QQWALLETBILL_FINISHED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014301851"],
    resource: &[
        Field::text("mchid", "商户号").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("appid", "QQ互联开放平台AppID").required(),
        Field::text("state", "").values(MCHTRANSFER_BILL_FINISHED_RESOURCE_STATE_VALUES).required(),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("openid", "收款用户OpenID"),
        Field::text("user_qq", "收款用户QQ号"),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::MerchantKey)),
        Field::text("fail_reason", "失败原因"),
        Field::text("create_time", "单据创建时间").required(),
        Field::text("update_time", "最后一次状态变更时间").required(),
    ],
    ..Event::new("MCHTRANSFER.QQWALLETBILL.FINISHED", "转账到QQ钱包通知")
};

/// 商户提现状态变更通知: `MCHWITHDRAW.CHANGE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013049135>
pub static MCHWITHDRAW_CHANGE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013049135"],
    resource: &[
        Field::text("status", "").values(STATUS_VALUES).required(),
        Field::text("withdraw_id", "微信支付提现单号").required(),
        Field::text("out_request_no", "商户提现单号").required(),
        Field::integer("amount", "提现金额"),
        Field::text("create_time", "发起提现时间").required(),
        Field::text("update_time", "提现状态更新时间").required(),
        Field::text("reason", "失败原因"),
        Field::text("remark", "提现备注"),
        Field::text("bank_memo", "银行附言"),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("solution", "提现失败解决方案"),
        Field::text("account_number", "入账银行账号后四位").required(),
        Field::text("account_bank", "入账银行").required(),
        Field::text("bank_name", "入账银行全称"),
        Field::text("sub_mchid", "二级商户号"),
        Field::text("sp_mchid", "电商平台商户号"),
        Field::integer("total_amount", "提现金额"),
        Field::integer("success_amount", "提现成功金额"),
        Field::integer("fail_amount", "提现失败金额"),
        Field::integer("refund_amount", "提现退票金额"),
    ],
    ..Event::new("MCHWITHDRAW.CHANGE", "商户提现状态变更通知")
};

/// 医保混合收款成功通知: `MEDICAL_INSURANCE.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016781554>
pub static MEDICAL_INSURANCE_SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4016781554",
        "https://pay.weixin.qq.com/doc/v3/partner/4012165722",
    ],
    resource: &[
        Field::text("mix_trade_no", "唯一定义此资源的标识").required(),
        Field::text("mix_pay_status", "").values(MIX_PAY_STATUS_VALUES).required(),
        Field::text("self_pay_status", "").values(SELF_PAY_STATUS_VALUES),
        Field::text("med_ins_pay_status", "").values(MED_INS_PAY_STATUS_VALUES),
        Field::text("paid_time", "订单支付时间"),
        Field::of(
            "passthrough_response_content",
            "支付完成后医保局返回内容",
            Kind::Encoded(PASSTHROUGH_RESPONSE_CONTENT),
        ),
        Field::text("mix_pay_type", "").values(MIX_PAY_TYPE_VALUES).required(),
        Field::text("order_type", "").values(ORDER_TYPE_VALUES),
        Field::text("appid", "从业机构的公众号ID").required(),
        Field::text("sub_appid", "医疗机构的公众号ID"),
        Field::text("sub_mchid", "医疗机构的商户号"),
        Field::text("openid", "用户在appid下的唯一标识"),
        Field::text("sub_openid", "用户在医疗机构AppID下的唯一标识"),
        Field::boolean("pay_for_relatives", "是否代亲属支付"),
        Field::text("out_trade_no", "从业机构订单号").required(),
        Field::text("serial_no", "医疗机构订单号"),
        Field::text("pay_order_id", "医保局返回的支付单ID"),
        Field::text("pay_auth_no", "医保局返回的支付授权码"),
        Field::text("geo_location", "用户定位信息"),
        Field::text("city_id", "城市ID").required(),
        Field::text("med_inst_name", "医疗机构名称").required(),
        Field::text("med_inst_no", "医疗机构编码").required(),
        Field::text("med_ins_order_create_time", "医保下单时间"),
        Field::object("cash_add_detail", "现金补充列表", CASH_ADD_DETAIL),
        Field::object("cash_reduce_detail", "现金减免列表", CASH_REDUCE_DETAIL),
        Field::text("callback_url", "回调通知URL").required(),
        Field::text("prepay_id", "自费预下单ID"),
        Field::of(
            "passthrough_request_content",
            "医疗机构透传给医保的数据",
            Kind::Encoded(PASSTHROUGH_RESPONSE_CONTENT),
        ),
        Field::text("extends", "医疗机构与微信医保约定的扩展字段"),
        Field::text("attach", "查询与通知中返回"),
        Field::text("channel_no", "渠道号"),
        Field::boolean("med_ins_test_env", "是否到医保局测试环境下单"),
    ],
    ..Event::new("MEDICAL_INSURANCE.SUCCESS", "医保混合收款成功通知")
};

/// 会员卡领卡事件通知: `MEMBERCARD.ACCEPT_CARD`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012288215>
pub static MEMBERCARD_ACCEPT_CARD: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012288215",
        "https://pay.weixin.qq.com/doc/v3/partner/4012163936",
        "https://pay.weixin.qq.com/doc/v3/merchant/4017166745",
    ],
    resource: &[
        Field::text("event_type", "").values(RESOURCE_EVENT_TYPE_VALUES).required(),
        Field::text("card_id", "会员卡ID").required(),
        Field::text("code", "会员卡code"),
        Field::text("event_time", "激活时间").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("unionid", "用户统一标识"),
        Field::of("phone_number", "加密手机号", Kind::Sealed(Seal::MerchantKey)),
        Field::text("outer_str", "自定义场景值"),
    ],
    ..Event::new("MEMBERCARD.ACCEPT_CARD", "会员卡领卡事件通知")
};

/// 会员卡激活事件通知: `MEMBERCARD.ACTIVATE_CARD`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012288215>
pub static MEMBERCARD_ACTIVATE_CARD: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012288215",
        "https://pay.weixin.qq.com/doc/v3/partner/4012163936",
    ],
    resource: &[
        Field::text("event_type", "").values(MEMBERCARD_ACTIVATE_CARD_RESOURCE_EVENT_TYPE_VALUES).required(),
        Field::text("card_id", "会员卡ID").required(),
        Field::text("code", "会员卡code"),
        Field::text("event_time", "激活时间").required(),
        Field::text("activate_scene", "").values(ACTIVATE_SCENE_VALUES).required(),
        Field::text("openid", "用户标识").required(),
        Field::text("unionid", "用户统一标识"),
        Field::text("outer_str", "自定义场景值"),
    ],
    ..Event::new("MEMBERCARD.ACTIVATE_CARD", "会员卡激活事件通知")
};

/// 用户管理会员卡事件通知: `MEMBERCARD.USERCARD_MANAGE`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012288215>
pub static MEMBERCARD_USERCARD_MANAGE: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012288215",
        "https://pay.weixin.qq.com/doc/v3/partner/4012163936",
    ],
    resource: &[
        Field::text("event_type", "").values(MEMBERCARD_USERCARD_MANAGE_RESOURCE_EVENT_TYPE_VALUES).required(),
        Field::text("card_id", "会员卡ID").required(),
        Field::text("code", "会员卡code"),
        Field::text("event_time", "激活时间").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("unionid", "用户统一标识"),
    ],
    ..Event::new("MEMBERCARD.USERCARD_MANAGE", "用户管理会员卡事件通知")
};

/// 合作伙伴订阅通知: `MERCHANT_NOTIFY.NOTIFY`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016022266>
pub static MERCHANT_NOTIFY_NOTIFY: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016022266"],
    resource: &[
        Field::object("topic_name", "", TOPIC_NAME).required(),
        Field::object("message_content", "", MESSAGE_CONTENT).required(),
    ],
    ..Event::new("MERCHANT_NOTIFY.NOTIFY", "合作伙伴订阅通知")
};

/// 跨境/全球-委托代扣签约成功通知: `PAPAY.SIGN`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015485>
pub static PAPAY_SIGN: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015485"],
    sent_to: "`success_notify_url` of the pre-sign",
    retries: &[15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600],
    note: "A contract is in force.",
    resource: &[
        Field::text("mchid", "商户号"),
        Field::text("out_contract_code", "商户侧的签约协议号").required(),
        Field::text("appid", "商户AppID"),
        Field::text("openid", "用户标识"),
        Field::text("contract_termination_mode", "协议解约方式").values(RESOURCE_CONTRACT_TERMINATION_MODE_VALUES),
        Field::text("contract_id", "委托代扣协议ID").required().example("\"Wx15463511252015071056489715\""),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required(),
        Field::text("operate_time", "操作时间").format(Format::Time).required(),
        Field::text("contract_expired_time", "协议到期时间").format(Format::Time),
        Field::text("sp_mchid", "机构商户号"),
        Field::text("sp_appid", "机构AppID"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("sp_openid", "用户在机构AppID下的标识"),
        Field::text("sub_openid", "用户在子商户AppID下的标识"),
    ],
    ..Event::new("PAPAY.SIGN", "跨境/全球-委托代扣签约成功通知")
};

/// 跨境/全球-委托代扣成功解约通知: `PAPAY.TERMINATE`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4013015485>
pub static PAPAY_TERMINATE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015485"],
    sent_to: "the termination URL of the template (解约回调地址)",
    retries: &[15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600],
    note: "A contract has ended, whoever ended it.",
    resource: &[
        Field::text("mchid", "商户号"),
        Field::text("out_contract_code", "商户侧的签约协议号").required(),
        Field::text("appid", "商户AppID"),
        Field::text("openid", "用户标识"),
        Field::text("contract_termination_mode", "协议解约方式")
            .values(RESOURCE_CONTRACT_TERMINATION_MODE_VALUES)
            .required(),
        Field::text("contract_id", "委托代扣协议ID").required().example("\"Wx15463511252015071056489715\""),
        Field::integer("plan_id", "委托代扣协议模板ID").least(1).required(),
        Field::text("operate_time", "操作时间").format(Format::Time).required(),
        Field::text("contract_expired_time", "协议到期时间").format(Format::Time),
        Field::text("sp_mchid", "机构商户号"),
        Field::text("sp_appid", "机构AppID"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("sp_openid", "用户在机构AppID下的标识"),
        Field::text("sub_openid", "用户在子商户AppID下的标识"),
    ],
    ..Event::new("PAPAY.TERMINATE", "跨境/全球-委托代扣成功解约通知")
};

/// 停车缴费服务-商户查费回调: `PARKING_FEE.QUERY_TRANS_INFO`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4024070065>
pub static PARKING_FEE_QUERY_TRANS_INFO: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4024070065"],
    resource: &[
        Field::text("out_serial_number", "商户停车单号").required(),
        Field::text("plate_number", "车牌号"),
        Field::text("out_parking_id", "商户停车场ID"),
    ],
    ..Event::new("PARKING_FEE.QUERY_TRANS_INFO", "停车缴费服务-商户查费回调")
};

/// 服务账户绑定结果通知: `PAYSCORE.BIND_SERVICE_ACCOUNT`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012156110>
pub static PAYSCORE_BIND_SERVICE_ACCOUNT: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012156110"],
    resource: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("out_apply_no", "商户申请绑定单号").required(),
        Field::text("apply_state", "受理状态").required(),
        Field::text("reject_reason", "拒绝原因"),
    ],
    ..Event::new("PAYSCORE.BIND_SERVICE_ACCOUNT", "服务账户绑定结果通知")
};

/// 支付分从业机构-商户预下单通知: `PAYSCORE.MCH_PREPAY`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012084127>
pub static PAYSCORE_MCH_PREPAY: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012084127",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194116",
    ],
    resource: &[
        Field::text("service_id", "调用创单接口时提交的服务ID").required(),
        Field::text("appid", "调用创单接口时提交的应用ID").required(),
        Field::text("mchid", "调用创单接口时提交的商户号").required(),
        Field::text("sub_appid", "调用创单接口时传入的子商户应用ID"),
        Field::text("sub_mchid", "调用创单接口时传入的子商户商户号").required(),
        Field::text("channel_id", "调用创单接口时传入的渠道商商户号"),
        Field::text("out_order_no", "调用创单接口时提交的商户服务订单号").required(),
        Field::text("openid", "微信用户在商户对应AppID下的唯一标识"),
        Field::text("sub_openid", ""),
        Field::integer("total_amount", "总金额").required(),
        Field::object("prepay_req_body", "预下单请求部分输入参数", PREPAY_REQ_BODY).required(),
        Field::text("prepay_req_header_base64", ""),
        Field::text("prepay_req_body_base64", ""),
        Field::integer("prepay_resp_http_code", "从业机构请求预下单接口时"),
        Field::text("prepay_resp_header_base64", ""),
        Field::text("prepay_resp_body_base64", ""),
    ],
    ..Event::new("PAYSCORE.MCH_PREPAY", "支付分从业机构-商户预下单通知")
};

/// 支付分服务确认订单通知: `PAYSCORE.USER_ACCEPTED`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8>
pub static PAYSCORE_USER_ACCEPTED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8",
        "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8",
    ],
    resource: &[
        Field::text("contract_id", "微信用户在校园轻松付下的合约的唯一标识"),
        Field::text("mchid", "商户号"),
        Field::text("appid", "公众账号ID"),
        Field::text("openid", "用户标识"),
        Field::text("plan_id", "签约模板的唯一标识"),
        Field::text("contract_status", "").values(CONTRACT_STATUS_VALUES),
        Field::text("create_time", "签约完成时间"),
        Field::text("out_contract_code", "由商户自行生成的签约号"),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户的商户号"),
        Field::text("channel_id", "调用授权服务接口提交的渠道商商户号"),
        Field::text("service_id", "服务ID"),
        Field::text("sub_openid", "子商户公众号下OpenID"),
        Field::text("user_service_status", "回调状态"),
        Field::text("openorclose_time", "服务开启/解除授权时间"),
        Field::text("authorization_code", "授权协议号"),
        Field::text("out_request_no", "调用授权服务接口提交的商户请求唯一标识"),
    ],
    ..Event::new("PAYSCORE.USER_ACCEPTED", "支付分服务确认订单通知")
};

/// 取消签约回调通知: `PAYSCORE.USER_CANCEL_SIGN_PLAN`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286184>
pub static PAYSCORE_USER_CANCEL_SIGN_PLAN: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286184",
        "https://pay.weixin.qq.com/doc/v3/partner/4012159037",
    ],
    resource: &[
        Field::text("sign_plan_id", "签约计划的主键").required(),
        Field::text("openid", "签约计划用户服务商应用下的OpenID"),
        Field::text("sub_openid", "签约计划用户子商户应用下的OpenID"),
        Field::text("service_id", "计划所属服务").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("appid", "服务商AppID").required(),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("merchant_sign_plan_no", "商户系统内部签约计划单号").required(),
        Field::text("merchant_callback_url", "签约事件通知回调地址").required(),
        Field::text("plan_id", "签约所属计划ID").required(),
        Field::integer("going_detail_no", "序号从1开始").required(),
        Field::text("sign_state", "").values(SIGN_STATE_VALUES).required(),
        Field::text("cancel_sign_time", "取消计划时间").required(),
        Field::text("cancel_sign_type", "").values(CANCEL_SIGN_TYPE_VALUES),
        Field::text("cancel_reason", "签约计划取消原因"),
        Field::text("plan_name", "签约计划的名称").required(),
        Field::text("plan_over_time", "签约计划过期时间").required(),
        Field::integer("total_origin_price", "签约计划原总金额").required(),
        Field::integer("deduction_quantity", "签约计划扣费次数").required(),
        Field::integer("total_actual_price", "签约计划实际总金额").required(),
        Field::list("signed_detail_list", "签约计划明细列表", &Kind::Object(SIGNED_DETAIL_LIST)).required(),
        Field::text("sign_time", "签约时间").required(),
    ],
    ..Event::new("PAYSCORE.USER_CANCEL_SIGN_PLAN", "取消签约回调通知")
};

/// 支付分服务用户解除授权成功通知: `PAYSCORE.USER_CLOSE_SERVICE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012160692>
pub static PAYSCORE_USER_CLOSE_SERVICE: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012160692",
        "https://pay.weixin.qq.com/doc/v3/partner/4012155288",
        "https://pay.weixin.qq.com/doc/v3/partner/4012086446",
    ],
    resource: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户的商户号").required(),
        Field::text("channel_id", "调用授权服务接口提交的渠道商商户号"),
        Field::text("service_id", "服务ID").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("sub_openid", "子商户公众号下OpenID"),
        Field::text("user_service_status", "回调状态"),
        Field::text("openorclose_time", "服务开启/解除授权时间"),
        Field::text("authorization_code", "授权协议号"),
        Field::text("out_request_no", "调用授权服务接口提交的商户请求唯一标识"),
    ],
    ..Event::new("PAYSCORE.USER_CLOSE_SERVICE", "支付分服务用户解除授权成功通知")
};

/// 支付分服务用户确认成功通知: `PAYSCORE.USER_CONFIRM`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587953>
pub static PAYSCORE_USER_CONFIRM: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587953",
        "https://pay.weixin.qq.com/doc/v3/partner/4012586137",
        "https://pay.weixin.qq.com/doc/v3/partner/4012625482",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4014096520",
    ],
    resource: &[
        Field::text("service_id", "调用授权服务接口提交的服务ID").required(),
        Field::text("appid", "调用授权服务接口提交的应用ID").required(),
        Field::text("mchid", "调用授权服务接口提交的商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("channel_id", "调用创单接口时传入的渠道商商户号"),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("openid", "微信用户在商户对应AppID下的唯一标识").required(),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::text("state", "服务订单状态").required(),
        Field::text("state_description", "DOING状态附加说明").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::integer("total_amount", "总金额"),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_PAYMENTS)).required(),
        Field::list("post_discounts", "商户优惠", &Kind::Object(POST_DISCOUNTS)),
        Field::object("risk_fund", "服务风险金", RISK_FUND).required(),
        Field::object("time_range", "服务时间段", RESOURCE_TIME_RANGE).required(),
        Field::object("location", "服务位置", LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("order_id", "微信服务单号"),
        Field::boolean("need_collection", "是否需要收款"),
        Field::text("out_trade_no", "商户系统内部扣款单号").required(),
        Field::object("collection", "收款信息", COLLECTION),
        Field::text("user_service_status", ""),
        Field::text("openorclose_time", "服务开启/解除授权成功时间"),
        Field::text("authorization_code", "商户系统内部授权协议号"),
        Field::text("out_request_no", "调用授权服务接口提交的商户请求唯一标识"),
    ],
    ..Event::new("PAYSCORE.USER_CONFIRM", "支付分服务用户确认成功通知")
};

/// 支付分服务用户授权成功通知: `PAYSCORE.USER_OPEN_SERVICE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012160692>
pub static PAYSCORE_USER_OPEN_SERVICE: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012160692",
        "https://pay.weixin.qq.com/doc/v3/partner/4012155288",
        "https://pay.weixin.qq.com/doc/v3/partner/4012086446",
    ],
    resource: &[
        Field::text("contract_id", "微信用户在校园轻松付下的合约的唯一标识").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("plan_id", "签约模板的唯一标识").required(),
        Field::text("contract_status", "").values(CONTRACT_STATUS_VALUES).required(),
        Field::text("create_time", "签约完成时间").required(),
        Field::text("out_contract_code", "由商户自行生成的签约号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户的商户号").required(),
        Field::text("channel_id", "调用授权服务接口提交的渠道商商户号"),
        Field::text("service_id", "服务ID").required(),
        Field::text("sub_openid", "子商户公众号下OpenID"),
        Field::text("user_service_status", "回调状态"),
        Field::text("openorclose_time", "服务开启/解除授权时间"),
        Field::text("authorization_code", "授权协议号"),
        Field::text("out_request_no", "调用授权服务接口提交的商户请求唯一标识"),
    ],
    ..Event::new("PAYSCORE.USER_OPEN_SERVICE", "支付分服务用户授权成功通知")
};

/// 支付分服务用户支付成功通知: `PAYSCORE.USER_PAID`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587953>
pub static PAYSCORE_USER_PAID: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587953",
        "https://pay.weixin.qq.com/doc/v3/partner/4012586137",
        "https://pay.weixin.qq.com/doc/v3/partner/4012625482",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4014096520",
    ],
    resource: &[
        Field::text("service_id", "调用授权服务接口提交的服务ID").required(),
        Field::text("appid", "调用授权服务接口提交的应用ID").required(),
        Field::text("mchid", "调用授权服务接口提交的商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("channel_id", "调用创单接口时传入的渠道商商户号"),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("out_trade_no", "商户系统内部扣款单号").required(),
        Field::text("openid", "微信用户在商户对应AppID下的唯一标识").required(),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::text("state", "服务订单状态").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::integer("total_amount", "商户收款总金额"),
        Field::list("post_payments", "后付费项目", &Kind::Object(RESOURCE_POST_PAYMENTS)).required(),
        Field::list("post_discounts", "商户优惠", &Kind::Object(POST_DISCOUNTS)),
        Field::object("risk_fund", "订单风险金", RESOURCE_RISK_FUND).required(),
        Field::object("time_range", "服务时间段", RESOURCE_TIME_RANGE).required(),
        Field::object("location", "服务位置", RESOURCE_LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("order_id", "微信支付服务订单号"),
        Field::boolean("need_collection", "是否需要收款"),
        Field::object("collection", "收款信息", COLLECTION),
        Field::text("user_service_status", ""),
        Field::text("openorclose_time", "服务开启/解除授权成功时间"),
        Field::text("authorization_code", "商户系统内部授权协议号"),
        Field::text("state_description", "订单状态说明"),
        Field::text("out_request_no", "调用授权服务接口提交的商户请求唯一标识"),
    ],
    ..Event::new("PAYSCORE.USER_PAID", "支付分服务用户支付成功通知")
};

/// 签约成功回调通知: `PAYSCORE.USER_SIGN_PLAN`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012286193>
pub static PAYSCORE_USER_SIGN_PLAN: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286193",
        "https://pay.weixin.qq.com/doc/v3/partner/4012159652",
    ],
    resource: &[
        Field::text("sign_plan_id", "签约计划的主键").required(),
        Field::text("openid", "签约计划用户服务商应用下的OpenID"),
        Field::text("sub_openid", "签约计划用户子商户应用下的OpenID"),
        Field::text("service_id", "计划所属服务").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("appid", "服务商AppID").required(),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("merchant_sign_plan_no", "商户系统内部签约计划单号").required(),
        Field::text("merchant_callback_url", "签约成功事件通知回调地址").required(),
        Field::text("plan_id", "签约所属计划ID").required(),
        Field::integer("going_detail_no", "序号从1开始").required(),
        Field::text("sign_state", "").values(SIGN_STATE_VALUES).required(),
        Field::text("cancel_sign_time", "取消计划时间").required(),
        Field::text("cancel_sign_type", "").values(CANCEL_SIGN_TYPE_VALUES),
        Field::text("cancel_reason", "签约计划取消原因"),
        Field::text("plan_name", "签约计划的名称").required(),
        Field::text("plan_over_time", "签约计划过期时间").required(),
        Field::integer("total_origin_price", "签约计划原总金额").required(),
        Field::integer("deduction_quantity", "签约计划扣费次数").required(),
        Field::integer("total_actual_price", "签约计划实际总金额").required(),
        Field::list("signed_detail_list", "签约计划明细列表", &Kind::Object(SIGNED_DETAIL_LIST)).required(),
        Field::text("sign_time", "签约时间").required(),
    ],
    ..Event::new("PAYSCORE.USER_SIGN_PLAN", "签约成功回调通知")
};

/// 商品券图片生成结果通知: `PRODUCT_COUPON_SP.IMAGE_GENERATION`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017327744>
pub static PRODUCT_COUPON_SP_IMAGE_GENERATION: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4017327744",
        "https://pay.weixin.qq.com/doc/v3/partner/4017327759",
    ],
    resource: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("task_id", "图片生成的任务ID").required(),
        Field::text("image_generation_type", "").values(IMAGE_GENERATION_TYPE_VALUES).required(),
        Field::text("task_state", "").values(TASK_STATE_VALUES).required(),
        Field::object("combine_image_result", "拼图结果", COMBINE_IMAGE_RESULT),
        Field::object("cut_out_result", "生成商品图结果", COMBINE_IMAGE_RESULT),
    ],
    ..Event::new("PRODUCT_COUPON_SP.IMAGE_GENERATION", "商品券图片生成结果通知")
};

/// 商品券领券通知: `PRODUCT_COUPON_SP.SEND`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015780862>
pub static PRODUCT_COUPON_SP_SEND: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4015780862",
        "https://pay.weixin.qq.com/doc/v3/partner/4016435717",
    ],
    resource: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("coupon_code", "用户券Code").required(),
        Field::text("product_coupon_id", "商品券ID").required(),
        Field::text("stock_id", "商品券批次ID").required(),
        Field::text("stock_bundle_id", "商品券批次组ID"),
        Field::text("user_coupon_bundle_id", "用户券组ID"),
        Field::text("appid", "事件通知AppID").required(),
        Field::text("openid", "用户OpenID").required(),
        Field::text("unionid", "用户UnionID").required(),
        Field::text("receive_time", "领券时间").required(),
        Field::text("send_request_no", "发券请求单号").required(),
        Field::text("send_channel", "").values(RESOURCE_SEND_CHANNEL_VALUES).required(),
        Field::text("valid_begin_time", "有效期开始时间").required(),
        Field::text("valid_end_time", "有效期结束时间").required(),
        Field::text("phone_number", "领券手机号"),
        Field::text("country_code", "领券手机区号"),
        Field::text("attach", "自定义附加信息"),
        Field::text("channel_custom_info", "渠道自定义信息"),
    ],
    ..Event::new("PRODUCT_COUPON_SP.SEND", "商品券领券通知")
};

/// 分账动账成功回退通知: `PROFITSHARING.RETURN`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012289679>
pub static PROFITSHARING_RETURN: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012289679",
        "https://pay.weixin.qq.com/doc/v3/partner/4012116672",
        "https://pay.weixin.qq.com/doc/v3/partner/4012075216",
        "https://pay.weixin.qq.com/doc/v3/partner/4012075400",
    ],
    resource: PROFITSHARING_RETURN_RESOURCE,
    ..Event::new("PROFITSHARING.RETURN", "分账动账成功回退通知")
};

/// 分账动账成功变动通知: `PROFITSHARING.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012289679>
pub static PROFITSHARING_SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012289679",
        "https://pay.weixin.qq.com/doc/v3/partner/4012116672",
        "https://pay.weixin.qq.com/doc/v3/partner/4012075216",
        "https://pay.weixin.qq.com/doc/v3/partner/4012075400",
    ],
    resource: PROFITSHARING_RETURN_RESOURCE,
    ..Event::new("PROFITSHARING.SUCCESS", "分账动账成功变动通知")
};

/// 平台收付通商家充值-关闭充值通知: `RECHARGE.CLOSED`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012763652>
pub static RECHARGE_CLOSED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012763652"],
    resource: &[
        Field::text("sp_mchid", "平台商户号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::text("recharge_id", "微信支付充值单号").required(),
        Field::text("recharge_channel", "").values(RECHARGE_CHANNEL_VALUES).required(),
        Field::text("account_type", "").values(RESOURCE_ACCOUNT_TYPE_VALUES).required(),
        Field::text("recharge_scene", "").values(RECHARGE_SCENE_VALUES).required(),
        Field::text("recharge_state", "").values(RECHARGE_STATE_VALUES).required(),
        Field::text("recharge_state_desc", "充值状态描述"),
        Field::object("recharge_amount", "充值金额", RECHARGE_AMOUNT).required(),
        Field::text("remark", "备注"),
        Field::object("bank_transfer_info", "银行转账信息", BANK_TRANSFER_INFO),
        Field::object("qr_recharge_info", "扫码充值信息", QR_RECHARGE_INFO),
        Field::object("online_bank_recharge_info", "网银充值的付款信息", ONLINE_BANK_RECHARGE_INFO),
        Field::text("accept_time", "受理充值时间").required(),
        Field::text("success_time", "充值成功时间"),
        Field::text("close_time", "关闭充值时间"),
        Field::list("available_recharge_channels", "", &Kind::TEXT.values(RECHARGE_CHANNEL_VALUES)),
    ],
    ..Event::new("RECHARGE.CLOSED", "平台收付通商家充值-关闭充值通知")
};

/// 平台收付通商家充值-充值资金退回通知: `RECHARGE.FUND_RETURNED`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012973125>
pub static RECHARGE_FUND_RETURNED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012973125"],
    resource: &[
        Field::text("recharge_returned_id", "充值退回单号").required(),
        Field::text("sp_mchid", "平台商户号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::text("recharge_id", "微信支付充值单号").required(),
        Field::text("recharge_channel", "").values(RESOURCE_RECHARGE_CHANNEL_VALUES).required(),
        Field::object("detail", "", DETAIL),
    ],
    ..Event::new("RECHARGE.FUND_RETURNED", "平台收付通商家充值-充值资金退回通知")
};

/// 平台收付通商家充值-充值成功通知: `RECHARGE.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012763652>
pub static RECHARGE_SUCCESS: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012763652"],
    resource: &[
        Field::text("sp_mchid", "平台商户号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::text("recharge_id", "微信支付充值单号").required(),
        Field::text("recharge_channel", "").values(RECHARGE_CHANNEL_VALUES).required(),
        Field::text("account_type", "").values(RESOURCE_ACCOUNT_TYPE_VALUES).required(),
        Field::text("recharge_scene", "").values(RECHARGE_SCENE_VALUES).required(),
        Field::text("recharge_state", "").values(RECHARGE_STATE_VALUES).required(),
        Field::text("recharge_state_desc", "充值状态描述"),
        Field::object("recharge_amount", "充值金额", RECHARGE_AMOUNT).required(),
        Field::text("remark", "备注"),
        Field::object("bank_transfer_info", "银行转账信息", BANK_TRANSFER_INFO),
        Field::object("qr_recharge_info", "扫码充值信息", RESOURCE_QR_RECHARGE_INFO),
        Field::object("online_bank_recharge_info", "网银充值的付款信息", ONLINE_BANK_RECHARGE_INFO),
        Field::text("accept_time", "受理充值时间").required(),
        Field::text("success_time", "充值成功时间"),
        Field::text("close_time", "关闭充值时间"),
        Field::list("available_recharge_channels", "", &Kind::TEXT.values(RECHARGE_CHANNEL_VALUES)),
    ],
    ..Event::new("RECHARGE.SUCCESS", "平台收付通商家充值-充值成功通知")
};

/// 退款异常通知: `REFUND.ABNORMAL`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791865>
pub static REFUND_ABNORMAL: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791865",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070388",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012810605",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791886",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791906",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012085921",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421172",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421273",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421356",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421448",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013071196",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012268885",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587976",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647469",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012083103",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085298",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080241",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085681",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085876",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085802",
        "https://pay.weixin.qq.com/doc/v3/partner/4012231901",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462126",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462195",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462327",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462586",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080628",
        "https://pay.weixin.qq.com/doc/v3/partner/4012167494",
        "https://pay.weixin.qq.com/doc/v3/partner/4012650317",
        "https://pay.weixin.qq.com/doc/v3/partner/4012166857",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886275",
        "https://pay.weixin.qq.com/doc/v3/partner/4012086319",
        "https://pay.weixin.qq.com/doc/v3/partner/4012124635",
        "https://pay.weixin.qq.com/doc/v3/partner/4013163616",
        "https://pay.weixin.qq.com/doc/v3/partner/4012586138",
        "https://pay.weixin.qq.com/doc/v3/partner/4015252444",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013013884",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354447",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354487",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354541",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354577",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354605",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013988467",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4014096479",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354862",
    ],
    original_type: Some("refund"),
    sent_to: "`notify_url` of the refund",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A refund needs the merchant: it could not be paid out.",
    resource: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::text("refund_status", "退款状态").values(REFUND_STATUS_VALUES).required(),
        Field::text("success_time", "退款成功时间").format(Format::Time),
        Field::text("user_received_account", "退款入账账户"),
        Field::object("amount", "金额信息", RESOURCE_AMOUNT).required(),
        Field::text("mchid", "商户号"),
        Field::text("refund_account", "退款资金来源账户").values(REFUND_ACCOUNT_VALUES),
        Field::text("individual_auth_id", "个人收款的微信支付账户"),
    ],
    ..Event::new("REFUND.ABNORMAL", "退款异常通知")
};

/// 退款关闭通知: `REFUND.CLOSED`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791865>
pub static REFUND_CLOSED: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791865",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070388",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012810605",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791886",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791906",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012085921",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421172",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421273",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421356",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421448",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013071196",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012268885",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587976",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647469",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012083103",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085298",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080241",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085681",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085876",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085802",
        "https://pay.weixin.qq.com/doc/v3/partner/4012231901",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462126",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462195",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462327",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462586",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080628",
        "https://pay.weixin.qq.com/doc/v3/partner/4012167494",
        "https://pay.weixin.qq.com/doc/v3/partner/4012650317",
        "https://pay.weixin.qq.com/doc/v3/partner/4012166857",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886275",
        "https://pay.weixin.qq.com/doc/v3/partner/4012086319",
        "https://pay.weixin.qq.com/doc/v3/partner/4012124635",
        "https://pay.weixin.qq.com/doc/v3/partner/4013163616",
        "https://pay.weixin.qq.com/doc/v3/partner/4012586138",
        "https://pay.weixin.qq.com/doc/v3/partner/4015252444",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013013884",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354447",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354487",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354541",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354577",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354605",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013988467",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4014096479",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354862",
    ],
    original_type: Some("refund"),
    sent_to: "`notify_url` of the refund",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A refund was closed.",
    resource: &[
        Field::text("mchid", "商户号"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::text("refund_status", "退款状态").values(REFUND_STATUS_VALUES).required(),
        Field::text("success_time", "退款成功时间").format(Format::Time),
        Field::text("user_received_account", "退款入账账户"),
        Field::object("amount", "金额信息", RESOURCE_AMOUNT).required(),
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("refund_account", "退款资金来源账户").values(REFUND_ACCOUNT_VALUES),
        Field::text("individual_auth_id", "个人收款的微信支付账户"),
    ],
    ..Event::new("REFUND.CLOSED", "退款关闭通知")
};

/// 退款成功通知: `REFUND.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791865>
pub static REFUND_SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791865",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070388",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012810605",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791886",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791906",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012085921",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421172",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421273",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421356",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421448",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013071196",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012268885",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587976",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647469",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012083103",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085298",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080241",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085681",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085876",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085802",
        "https://pay.weixin.qq.com/doc/v3/partner/4012231901",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462126",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462195",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462327",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462586",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080628",
        "https://pay.weixin.qq.com/doc/v3/partner/4012167494",
        "https://pay.weixin.qq.com/doc/v3/partner/4012650317",
        "https://pay.weixin.qq.com/doc/v3/partner/4012166857",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886275",
        "https://pay.weixin.qq.com/doc/v3/partner/4012086319",
        "https://pay.weixin.qq.com/doc/v3/partner/4012124635",
        "https://pay.weixin.qq.com/doc/v3/partner/4013163616",
        "https://pay.weixin.qq.com/doc/v3/partner/4012586138",
        "https://pay.weixin.qq.com/doc/v3/partner/4015252444",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013013884",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354447",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354487",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354541",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354577",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354605",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013988467",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4014096479",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354862",
    ],
    original_type: Some("refund"),
    sent_to: "`notify_url` of the refund",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A refund is done.",
    resource: &[
        Field::text("mchid", "商户号"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::text("refund_status", "退款状态").values(REFUND_STATUS_VALUES).required(),
        Field::text("success_time", "退款成功时间").format(Format::Time),
        Field::text("user_received_account", "退款入账账户"),
        Field::text("recv_account", "退款入账账户"),
        Field::text("fund_source", "资金来源").values(FUND_SOURCE_VALUES),
        Field::object("amount", "金额信息", REFUND_SUCCESS_RESOURCE_AMOUNT).required(),
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("refund_account", "退款资金来源账户").values(REFUND_ACCOUNT_VALUES),
        Field::text("individual_auth_id", "个人收款的微信支付账户"),
    ],
    ..Event::new("REFUND.SUCCESS", "退款成功通知")
};

/// 风险订单回调通知: `RISKTRADE.IDENTIFICATION`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013894258>
pub static RISKTRADE_IDENTIFICATION: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4013894258",
        "https://pay.weixin.qq.com/doc/v3/partner/4013894240",
    ],
    resource: &[
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("risk_type", "").numbers(RISK_TYPE_VALUES).required(),
        Field::integer("risk_level", "").numbers(RISK_LEVEL_VALUES).required(),
    ],
    ..Event::new("RISKTRADE.IDENTIFICATION", "风险订单回调通知")
};

/// 商户签名验签／加解密测试-回调接口通知: `SECURITY_ECHO.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4015164042>
pub static SECURITY_ECHO_SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4015164042",
        "https://pay.weixin.qq.com/doc/v3/partner/4019605946",
    ],
    original_type: Some("security"),
    sent_to: "`notify_url` of the self test",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "Answers the self test. The gaps are assumed to be the general ones.",
    resource: &[
        Field::text("echo_message", "回显消息").required(),
        Field::text("encrypt_echo_message", "加密回显消息"),
    ],
    ..Event::new("SECURITY_ECHO.SUCCESS", "商户签名验签／加解密测试-回调接口通知")
};

/// 个人收款-结算回调通知: `SETTLEMENT.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012650327>
pub static SETTLEMENT_SUCCESS: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012650327"],
    resource: &[
        Field::text("out_settle_batch_no", "商户结算批次单号").required(),
        Field::text("settle_batch_no", "微信支付结算批次单号").required(),
        Field::text("individual_auth_id", "商品单个人收款方受理授权ID").required(),
        Field::text("description", "收款方描述").required(),
        Field::text("state", "批次状态").required(),
        Field::text("trade_scenario", "交易场景").required(),
        Field::text("create_time", "批次创建时间").required(),
        Field::text("finish_time", "批次完成时间"),
    ],
    ..Event::new("SETTLEMENT.SUCCESS", "个人收款-结算回调通知")
};

/// 停车服务扣费失败通知: `TRANSACTION.FAIL`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012159706>
pub static TRANSACTION_FAIL: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012159706"],
    original_type: Some("transaction"),
    sent_to: "`notify_url` or `transaction_notify_url` of the order",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "A deduct has failed: of a contract, of 教育续费通, or of parking. The families share this event and few fields.",
    resource: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("appid", "应用ID"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("openid", "用户标识"),
        Field::text("sub_openid", "用户在子商户AppID下的标识"),
        Field::text("plan_id", "签约模板号"),
        Field::object("contract_information", "签约信息", RESOURCE_CONTRACT_INFORMATION),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("attach", "附加数据"),
        Field::text("bank_type", "银行类型"),
        Field::text("success_time", "支付完成时间").format(Format::Time),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_description", "交易状态描述"),
        Field::object("payer", "支付者", PAYER),
        Field::object("amount", "订单金额", TRANSACTION_FAIL_RESOURCE_AMOUNT),
        Field::object("device_information", "设备信息", DEVICE_INFORMATION),
        Field::list("promotion_detail", "优惠功能信息", &Kind::Object(RESOURCE_PROMOTION_DETAIL)),
        Field::text("mchid", "商户号"),
        Field::text("trade_type", "交易类型").values(TRADE_TYPE_VALUES),
        Field::text("trade_state_desc", "交易状态描述"),
        Field::object("scene_info", "支付场景信息描述", SCENE_INFO),
        Field::text("sp_appid", "服务商AppID"),
        Field::text("description", "商品描述"),
        Field::text("create_time", "订单创建时间"),
        Field::text("user_repaid", "是否还款").values(USER_REPAID_VALUES),
        Field::text("trade_scene", "交易场景值"),
        Field::object("parking_info", "", PARKING_INFO),
    ],
    ..Event::new("TRANSACTION.FAIL", "停车服务扣费失败通知")
};

/// 校园轻松付扣费失败通知: `TRANSACTION.INDUSTRY_FAILED`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012161063>
pub static TRANSACTION_INDUSTRY_FAILED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012161063"],
    resource: TRANSACTION_INDUSTRY_FAILED_RESOURCE,
    ..Event::new("TRANSACTION.INDUSTRY_FAILED", "校园轻松付扣费失败通知")
};

/// 校园轻松付扣费支付成功通知: `TRANSACTION.INDUSTRY_SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012161063>
pub static TRANSACTION_INDUSTRY_SUCCESS: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012161063"],
    resource: TRANSACTION_INDUSTRY_FAILED_RESOURCE,
    ..Event::new("TRANSACTION.INDUSTRY_SUCCESS", "校园轻松付扣费支付成功通知")
};

/// 用户对垫资单还款通知: `TRANSACTION.PAY_BACK`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012160841>
pub static TRANSACTION_PAY_BACK: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012160841"],
    resource: &[
        Field::text("mchid", "微信支付分配的商户号").required(),
        Field::text("appid", "调用接口提交的应用ID").required(),
        Field::text("sub_mchid", "调用接口提交的子商户号").required(),
        Field::text("sub_appid", "调用接口提交的子商户应用ID").required(),
        Field::text("out_trade_no", "调用接口提交的商户服务订单号").required(),
        Field::text("transaction_id", "微信支付系统生成的订单号"),
        Field::text("trade_type", "交易类型"),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_desc", "对当前订单状态的描述和下一步操作的指引"),
        Field::text("bank_type", "银行类型"),
        Field::text("attach", "附加数据"),
        Field::text("success_time", "订单支付完成时间"),
        Field::object("payer", "支付者信息", TRANSACTION_PAY_BACK_RESOURCE_PAYER),
        Field::object("amount", "订单金额信息", TRANSACTION_PAY_BACK_RESOURCE_AMOUNT).required(),
        Field::object("device_info", "设备信息", RESOURCE_DEVICE_INFO).required(),
        Field::list("promotion_detail", "优惠功能信息", &Kind::Object(TRANSACTION_PAY_BACK_RESOURCE_PROMOTION_DETAIL)),
        Field::text("sp_mchid", "调用接口提交的商户号").required(),
        Field::text("description", "商户自定义字段").required(),
        Field::text("create_time", "订单成功创建时返回").required(),
        Field::text("trade_state_description", "对当前订单状态的描述和下一步操作的指引"),
        Field::text("user_repaid", "").values(RESOURCE_USER_REPAID_VALUES),
        Field::text("trade_scene", "交易场景值"),
        Field::object("parking_info", "", RESOURCE_PARKING_INFO).required(),
    ],
    ..Event::new("TRANSACTION.PAY_BACK", "用户对垫资单还款通知")
};

/// 支付成功通知: `TRANSACTION.SUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791861>
pub static TRANSACTION_SUCCESS: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791861",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070368",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791836",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791882",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791902",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012158598",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421143",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421231",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421336",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421407",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012166360",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012284311",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012165150",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286273",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012286313",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012289459",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013392770",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085146",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080237",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085680",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085875",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085801",
        "https://pay.weixin.qq.com/doc/v3/partner/4012231898",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462105",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462175",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462250",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462574",
        "https://pay.weixin.qq.com/doc/v3/partner/4012167493",
        "https://pay.weixin.qq.com/doc/v3/partner/4012602261",
        "https://pay.weixin.qq.com/doc/v3/partner/4012166543",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886152",
        "https://pay.weixin.qq.com/doc/v3/partner/4012086059",
        "https://pay.weixin.qq.com/doc/v3/partner/4012090195",
        "https://pay.weixin.qq.com/doc/v3/partner/4012237246",
        "https://pay.weixin.qq.com/doc/v3/partner/4012155283",
        "https://pay.weixin.qq.com/doc/v3/partner/4012586136",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085573",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194298",
        "https://pay.weixin.qq.com/doc/v3/partner/4012159706",
        "https://pay.weixin.qq.com/doc/v3/partner/4012160382",
        "https://pay.weixin.qq.com/doc/v3/partner/4012161063",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4013014124",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012505528",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354543",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354579",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354607",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4014096450",
        "https://pay.weixin.qq.com/doc/global/v3/zh/4012354798",
        "https://pay.weixin.qq.com/doc/v3/partner/4015124358",
    ],
    original_type: Some("transaction"),
    sent_to: "`notify_url` or `transaction_notify_url` of the order",
    retries: &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    note: "An order is paid: of a deduct, an ordinary or combined payment, parking, or a split. The families share this event and few fields, so none of them is sure to come.",
    resource: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("order_id", "微信分账/回退单号"),
        Field::text("out_order_no", "分账方系统内部的分账/回退单号"),
        Field::object("receiver", "分账接收方对象", RESOURCE_RECEIVER),
        Field::text("success_time", "支付完成时间").format(Format::Time),
        Field::text("appid", "应用ID"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("description", "商品描述"),
        Field::text("create_time", "订单创建时间"),
        Field::text("trade_state", "交易状态"),
        Field::text("trade_state_description", "交易状态描述"),
        Field::text("bank_type", "银行类型"),
        Field::text("attach", "附加数据"),
        Field::text("user_repaid", "是否还款").values(USER_REPAID_VALUES),
        Field::text("trade_scene", "交易场景值"),
        Field::object("parking_info", "", PARKING_INFO),
        Field::object("payer", "支付者", PAYER),
        Field::object("amount", "订单金额", TRANSACTION_SUCCESS_RESOURCE_AMOUNT),
        Field::list("promotion_detail", "优惠功能信息", &Kind::Object(TRANSACTION_SUCCESS_RESOURCE_PROMOTION_DETAIL)),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("combine_appid", "合单应用程序APPID"),
        Field::text("combine_mchid", "交易单发起方的商户号"),
        Field::text("combine_out_trade_no", "商户系统内部对交易单定义的订单号"),
        Field::text("combine_transaction_id", "微信支付系统生成的订单号"),
        Field::object("scene_info", "支付场景信息描述", RESOURCE_SCENE_INFO),
        Field::text("mchid", "商户号"),
        Field::text("sp_appid", "服务商AppID"),
        Field::text("trade_type", "交易类型"),
        Field::text("trade_state_desc", "交易状态描述"),
        Field::text("plan_id", "签约模板号"),
        Field::object("contract_information", "签约信息", CONTRACT_INFORMATION),
        Field::object("device_information", "设备信息", RESOURCE_DEVICE_INFORMATION),
    ],
    ..Event::new("TRANSACTION.SUCCESS", "支付成功通知")
};

/// 停车入场状态变更通知: `VEHICLE.ENTRANCE_STATE_CHANGE`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012284177>
pub static VEHICLE_ENTRANCE_STATE_CHANGE: Event = Event {
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012284177",
        "https://pay.weixin.qq.com/doc/v3/partner/4012085798",
    ],
    resource: &[
        Field::text("sp_mchid", "调用接口提交的商户号").required(),
        Field::text("sub_mchid", "调用接口提交的子商户号").required(),
        Field::text("parking_id", "车主服务为商户分配的入场ID").required(),
        Field::text("out_parking_no", "商户侧入场标识ID").required(),
        Field::text("plate_number", "车牌号").required(),
        Field::text("plate_color", "").values(PLATE_COLOR_VALUES).required(),
        Field::text("start_time", "入场时间").required(),
        Field::text("parking_name", "所在停车位车场的名称").required(),
        Field::integer("free_duration", "停车场的免费停车时长").required(),
        Field::text("parking_state", "本次入场车牌的服务状态").required(),
        Field::text("blocked_state_description", "不可用服务状态描述"),
        Field::text("state_update_time", "状态变更的发生时间").required(),
    ],
    ..Event::new("VEHICLE.ENTRANCE_STATE_CHANGE", "停车入场状态变更通知")
};

/// ETC授权签约状态变化通知: `VEHICLE.USER_STATE_CHANGE`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012158358>
pub static VEHICLE_USER_STATE_CHANGE: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012158358"],
    resource: &[
        Field::text("appid", "发起签约的AppID").required(),
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sp_openid", "用户在发起签约App的标识").required(),
        Field::text("sub_openid", "用户在发起签约子App的标识"),
        Field::text("sub_mchid", "特约商户号"),
        Field::text("contract_id", "ETC扣费授权协议号").required(),
        Field::text("bind_state", "etc绑定状态").required(),
        Field::text("plate_number", "绑定的车牌号").required(),
    ],
    ..Event::new("VEHICLE.USER_STATE_CHANGE", "ETC授权签约状态变化通知")
};

/// 商户平台申诉通知: `VIOLATION.APPEAL`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012079216>
pub static VIOLATION_APPEAL: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012079216"],
    resource: VIOLATION_APPEAL_RESOURCE,
    ..Event::new("VIOLATION.APPEAL", "商户平台申诉通知")
};

/// 商户平台拦截通知: `VIOLATION.INTERCEPT`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012079216>
pub static VIOLATION_INTERCEPT: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012079216"],
    resource: VIOLATION_APPEAL_RESOURCE,
    ..Event::new("VIOLATION.INTERCEPT", "商户平台拦截通知")
};

/// 商户平台处罚通知: `VIOLATION.PUNISH`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012079216>
pub static VIOLATION_PUNISH: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012079216"],
    resource: VIOLATION_APPEAL_RESOURCE,
    ..Event::new("VIOLATION.PUNISH", "商户平台处罚通知")
};

/// 关系授权完成通知: `WEBIZPAY.AUTHORIZED`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014612130>
pub static WEBIZPAY_AUTHORIZED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014612130"],
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("user_id", "企业员工ID").required(),
        Field::text("employee_id", "微信授权关系ID").required(),
        Field::text("authorization_time", "授权时间").required(),
    ],
    ..Event::new("WEBIZPAY.AUTHORIZED", "关系授权完成通知")
};

/// 企业支付额度卡退款成功后通知: `WEBIZPAY.PAYMENTREFUNDSUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015764405>
pub static WEBIZPAY_PAYMENTREFUNDSUCCESS: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015764405"],
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("card_no", "企业支付额度卡卡号").required(),
        Field::text("employee_id", "微信授权关系ID").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("refund_id", "微信支付退款单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::integer("amount", "金额").required(),
        Field::integer("pay_success_time", "支付完成时间").required(),
        Field::integer("refunded_amount", "已退款金额").required(),
        Field::integer("refund_amount", "退款金额").required(),
        Field::text("refund_state", "").values(REFUND_STATE_VALUES).required(),
        Field::integer("refund_create_time", "退款创建时间").required(),
        Field::integer("refund_success_time", "退款成功时间").required(),
    ],
    ..Event::new("WEBIZPAY.PAYMENTREFUNDSUCCESS", "企业支付额度卡退款成功后通知")
};

/// 企业支付额度卡支付成功后通知: `WEBIZPAY.PAYMENTSUCCESS`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015764398>
pub static WEBIZPAY_PAYMENTSUCCESS: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015764398"],
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("card_no", "企业支付额度卡卡号").required(),
        Field::text("employee_id", "微信授权关系ID").required(),
        Field::text("receive_mch_name", "收款商户简称").required(),
        Field::text("receive_mch_full_name", "收款商户全称").required(),
        Field::text("receive_mch_organization_code", "收款商户对应社会组织代码").required(),
        Field::text("acquirer", "收单机构").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("refund_id", "微信支付退款单号"),
        Field::text("out_refund_no", "商户退款单号"),
        Field::text("transaction_state", "").values(TRANSACTION_STATE_VALUES).required(),
        Field::integer("amount", "金额").required(),
        Field::integer("goods_name", "商品名称").required(),
        Field::integer("pay_success_time", "支付完成时间").required(),
    ],
    ..Event::new("WEBIZPAY.PAYMENTSUCCESS", "企业支付额度卡支付成功后通知")
};

/// 企业支付额度卡失效后通知: `WEBIZPAY.QUOTACARDEXPIRED`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014612130>
pub static WEBIZPAY_QUOTACARDEXPIRED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014612130"],
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("card_no", "企业支付额度卡卡号").required(),
        Field::text("employee_id", "微信授权关系ID").required(),
        Field::text("card_state", "").values(CARD_STATE_VALUES).required(),
        Field::text("card_disabled_time", "卡片失效时间").required(),
        Field::text("reason", "失效原因"),
    ],
    ..Event::new("WEBIZPAY.QUOTACARDEXPIRED", "企业支付额度卡失效后通知")
};

/// 企业支付关系解除授权后通知: `WEBIZPAY.REVOKED`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015764414>
pub static WEBIZPAY_REVOKED: Event = Event {
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015764414"],
    resource: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("user_id", "企业员工ID").required(),
        Field::text("authorization_state", "").values(AUTHORIZATION_STATE_VALUES).required(),
        Field::text("authorization_revoked_time", "授权解除时间").required(),
        Field::text("reason", "").required(),
    ],
    ..Event::new("WEBIZPAY.REVOKED", "企业支付关系解除授权后通知")
};

pub(crate) static V2: &[&Event] = &[
    &V2_CHECK__FAIL,
    &V2_CHECK__SUCCESS,
    &V2_TRANSACTION__FAIL,
    &V2_TRANSACTION__SUCCESS,
    &V2_COMBINED_TRANSACTIONS_SUCCESS,
    &V2_PAP_CONTRACT_STATE_CHANGED,
    &V2_REFUND_PROCESSED,
    &V2_TRANSACTION_SUCCESS,
    &V2_TRANSACTIONS_RISK_OCCURRED,
    &V2_VEHICLE_STATE_CHANGED_FOR_PARKING,
];

pub(crate) static V3: &[&Event] = &[
    &ABNORMAL_FUND_PROCESSING_TRANSFER_SUCCESS,
    &APPLYMENT_STATE_APPROVED,
    &BLOCKRECORD_CHANGE,
    &BLOCKSUBMISSION_CHANGE,
    &BRAND_MEMBER_CARD_SP_POINT_EXCHANGE_COUPON,
    &BRAND_MEMBER_CARD_SP_SYNC_USER_POINT,
    &BRAND_MEMBER_CARD_SP_USER_CARD_CREATE,
    &BRAND_MEMBER_CARD_SP_USER_CARD_DELETE,
    &BUDGET_CLOSED,
    &BUDGET_FINISHED,
    &BUDGET_LOCKED,
    &COMPLAINT_CREATE,
    &COMPLAINT_STATE_CHANGE,
    &COUPON_SEND,
    &COUPON_USE,
    &CREDIT_REPAYMENT_DEDUCTION_PAY,
    &CREDIT_REPAYMENT_SIGN_CONTRACT,
    &CREDIT_REPAYMENT_TERMINATE_CONTRACT,
    &CROSS_BORDER_PAY_GET_MCH_INFO,
    &CROSS_BORDER_PAY_PUSH_ORDER_INFO,
    &DELIVERY_PLAN_CHANGE,
    &DISCOUNT_CARD_AGREEMENT_ENDED,
    &DISCOUNT_CARD_GET_CARD,
    &DISCOUNT_CARD_SETTLEMENT,
    &DISCOUNT_CARD_USER_ACCEPTED,
    &DISCOUNT_CARD_USER_PAID,
    &ECOMMERCE_ENTRUST_SIGN,
    &ECOMMERCE_ENTRUST_TERMINATE,
    &EDU_SCHOOL_PAY_USER_DEBT_STATE_UPDATE,
    &ENTRUST_RELEASE,
    &ENTRUST_SIGN,
    &ENTRUST_SIGNING,
    &ENTRUST_TERMINATE,
    &ENTRUST_TERMINATE_INQUIRY,
    &ENTRUST_TERMINATE_RETENTION,
    &FACEPAY_USER_STATE_CHANGE,
    &FAPIAO_CARD_DISCARDED,
    &FAPIAO_CARD_INSERTED,
    &FAPIAO_ISSUED,
    &FAPIAO_REVERSED,
    &FAPIAO_USER_APPLIED,
    &HIRE_POWER_BANK_RECEIVE_INSURANCE,
    &INSURANCE_ENTRUST_RENEW,
    &INSURANCE_ENTRUST_SIGN,
    &INSURANCE_ENTRUST_TERMINATE,
    &INSURANCE_POLICY_MANAGEMENT_GRANTED,
    &MALL_AUTH_ACTIVATE_CARD,
    &MALL_REFUND_SUCCESS,
    &MALL_TRANSACTION_SUCCESS,
    &MANAGERECORD_CHANGE,
    &MCHTRANSFER_AUTHORIZATION_CLOSED,
    &MCHTRANSFER_AUTHORIZATION_CONFIRMED,
    &MCHTRANSFER_BATCH_CLOSED,
    &MCHTRANSFER_BATCH_FINISHED,
    &MCHTRANSFER_BILL_FINISHED,
    &MCHTRANSFER_QQWALLETBILL_FINISHED,
    &MCHWITHDRAW_CHANGE,
    &MEDICAL_INSURANCE_SUCCESS,
    &MEMBERCARD_ACCEPT_CARD,
    &MEMBERCARD_ACTIVATE_CARD,
    &MEMBERCARD_USERCARD_MANAGE,
    &MERCHANT_NOTIFY_NOTIFY,
    &PAPAY_SIGN,
    &PAPAY_TERMINATE,
    &PARKING_FEE_QUERY_TRANS_INFO,
    &PAYSCORE_BIND_SERVICE_ACCOUNT,
    &PAYSCORE_MCH_PREPAY,
    &PAYSCORE_USER_ACCEPTED,
    &PAYSCORE_USER_CANCEL_SIGN_PLAN,
    &PAYSCORE_USER_CLOSE_SERVICE,
    &PAYSCORE_USER_CONFIRM,
    &PAYSCORE_USER_OPEN_SERVICE,
    &PAYSCORE_USER_PAID,
    &PAYSCORE_USER_SIGN_PLAN,
    &PRODUCT_COUPON_SP_IMAGE_GENERATION,
    &PRODUCT_COUPON_SP_SEND,
    &PROFITSHARING_RETURN,
    &PROFITSHARING_SUCCESS,
    &RECHARGE_CLOSED,
    &RECHARGE_FUND_RETURNED,
    &RECHARGE_SUCCESS,
    &REFUND_ABNORMAL,
    &REFUND_CLOSED,
    &REFUND_SUCCESS,
    &RISKTRADE_IDENTIFICATION,
    &SECURITY_ECHO_SUCCESS,
    &SETTLEMENT_SUCCESS,
    &TRANSACTION_FAIL,
    &TRANSACTION_INDUSTRY_FAILED,
    &TRANSACTION_INDUSTRY_SUCCESS,
    &TRANSACTION_PAY_BACK,
    &TRANSACTION_SUCCESS,
    &VEHICLE_ENTRANCE_STATE_CHANGE,
    &VEHICLE_USER_STATE_CHANGE,
    &VIOLATION_APPEAL,
    &VIOLATION_INTERCEPT,
    &VIOLATION_PUNISH,
    &WEBIZPAY_AUTHORIZED,
    &WEBIZPAY_PAYMENTREFUNDSUCCESS,
    &WEBIZPAY_PAYMENTSUCCESS,
    &WEBIZPAY_QUOTACARDEXPIRED,
    &WEBIZPAY_REVOKED,
];
