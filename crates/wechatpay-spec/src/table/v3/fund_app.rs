// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static SCENE_VALUES: &[&str] = &["CUSTOM_SEND"];

static DETAIL_LIST: &[Field] = &[
    Field::text("out_detail_no", "商家品牌红包明细单号").required(),
    Field::integer("amount", "红包金额").required(),
    Field::text("openid", "接收红包用户OpenID").required(),
    Field::of("user_name", "接收红包用户姓名", Kind::Sealed(Seal::PlatformKey)),
    Field::text("remark", "红包备注").required(),
];

static BATCH_STATE_VALUES: &[&str] = &["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"];

static DETAIL_STATE_VALUES: &[&str] = &["DETAIL_VIEW_ALL", "DETAIL_VIEW_SUCCESS", "DETAIL_VIEW_FAIL"];

static CLOSE_REASON_VALUES: &[&str] = &["MERCHANT_REVOCATION", "SYSTEM_OVERDUE_CLOSE"];

static DETAIL_LIST_DETAIL_STATE_VALUES: &[&str] =
    &["DETAIL_INIT", "DETAIL_WAIT_PAY", "DETAIL_PROCESSING", "DETAIL_SUCCESS", "DETAIL_FAIL"];

static ANSWER_DETAIL_LIST: &[Field] = &[
    Field::text("transfer_detail_no", "微信支付品牌红包明细单号").required(),
    Field::text("out_detail_no", "商家品牌红包明细单号").required(),
    Field::text("detail_state", "").values(DETAIL_LIST_DETAIL_STATE_VALUES).required(),
];

static FAIL_REASON_VALUES: &[&str] = &[
    "ACCOUNT_FROZEN",
    "REAL_NAME_CHECK_FAIL",
    "NAME_NOT_CORRECT",
    "OPENID_INVALID",
    "TRANSFER_QUOTA_EXCEED",
    "DAY_RECEIVED_QUOTA_EXCEED",
    "DAY_RECEIVED_COUNT_EXCEED",
    "PRODUCT_AUTH_CHECK_FAIL",
    "OVERDUE_CLOSE",
    "ACCOUNT_NOT_EXIST",
    "TRANSFER_RISK",
    "USER_ACCOUNT_LIMIT",
    "FAIL_REASON_UNKNOWN",
    "PAYER_ACCOUNT_ABNORMAL",
    "PAYEE_ACCOUNT_ABNORMAL",
    "USER_RECEIVE_OVERDUE",
    "REMARK_NOT_CORRECT",
    "MERCHANT_REJECT",
    "MERCHANT_NOT_CONFIRM",
    "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
];

static STATE_VALUES: &[&str] = &["GENERATING", "FINISHED", "FAILED"];

static HASH_TYPE_VALUES: &[&str] = &["SHA256", "SM3"];

static RECEIPT_STATE_VALUES: &[&str] = &["ACCEPTED", "FINISHED"];

static ANSWER_STATE_VALUES: &[&str] = &["PENDING", "LOCKED", "FINISHED", "CLOSED"];

static POST_MCH_TRANSFER_PARTNER_CHARITY_BUDGET_OUT_BUDGET_NO_UNLOCK_ANSWER_STATE_VALUES: &[&str] = &["FINISHED"];

static TRANSACTION_TYPE_VALUES: &[&str] = &["WXPAY"];

static TRANSACTION_INFO: &[Field] = &[
    Field::text("transaction_type", "").values(TRANSACTION_TYPE_VALUES).required(),
    Field::text("transaction_id", "订单号").required(),
];

static POST_MCH_TRANSFER_PARTNER_CHARITY_TRANSFER_BILLS_ANSWER_STATE_VALUES: &[&str] =
    &["ACCEPTED", "SUCCESS", "CLOSE"];

static POST_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_ANSWER_STATE_VALUES: &[&str] = &["GENERATING", "FINISHED"];

static ANSWER_HASH_TYPE_VALUES: &[&str] = &["SM3"];

static POST_MCH_TRANSFER_PARTNER_SUB_MCH_AUTHORIZATIONS_ANSWER_STATE_VALUES: &[&str] =
    &["INVITED", "PASSED", "REJECTED", "EXPIRED"];

static GET_MCH_TRANSFER_PARTNER_SUB_MCH_AUTHORIZATIONS_SUB_MCHID_ANSWER_STATE_VALUES: &[&str] =
    &["AUTHORIZED", "UNAUTHORIZED", "CANCELED"];

static APPLY_ORDER: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("out_apply_no", "商户申请单号").required(),
    Field::text("state", "").values(POST_MCH_TRANSFER_PARTNER_SUB_MCH_AUTHORIZATIONS_ANSWER_STATE_VALUES).required(),
    Field::text("accept_time", "授权申请受理时间").required(),
    Field::text("update_time", "最后一次状态变更时间").required(),
];

static TRANSFER_SCENE_ID_VALUES: &[&str] = &["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"];

static TRANSFER_SCENE_REPORT_INFOS: &[Field] =
    &[Field::text("info_type", "信息类型").required(), Field::text("info_content", "信息内容").required()];

static GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER_STATE_VALUES: &[&str] =
    &["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"];

static AUTHORIZATION_INFO: &[Field] = &[
    Field::text("user_display_name", "用户展示名称").required(),
    Field::text("out_authorization_no", "商户侧授权单号").required(),
    Field::text("authorization_notify_url", "自动收款授权结果通知地址").required(),
];

static POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_TRANSFER_ANSWER_STATE_VALUES: &[&str] = &["ACCEPTED", "SUCCESS"];

static POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_ANSWER_STATE_VALUES: &[&str] = &["WAIT_USER_CONFIRM"];

static GET_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_ANSWER_STATE_VALUES: &[&str] =
    &["TAKING_EFFECT", "CLOSED", "WAIT_USER_CONFIRM"];

static CLOSE_INFO_CLOSE_REASON_VALUES: &[&str] = &["CLOSE_VIA_MCH_API", "USER_CLOSE"];

static CLOSE_INFO: &[Field] = &[
    Field::text("close_time", "关闭时间").required(),
    Field::text("close_reason", "").values(CLOSE_INFO_CLOSE_REASON_VALUES).required(),
];

static POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_CLOSE_ANSWER_STATE_VALUES: &[&str] =
    &["CLOSED"];

static ANSWER_CLOSE_INFO_CLOSE_REASON_VALUES: &[&str] = &["CLOSE_VIA_MCH_API"];

static ANSWER_CLOSE_INFO: &[Field] = &[
    Field::text("close_time", "关闭时间").required(),
    Field::text("close_reason", "").values(ANSWER_CLOSE_INFO_CLOSE_REASON_VALUES).required(),
];

static TYPE_VALUES: &[&str] = &["CONFIRM_PAGE", "RED_PACKET"];

static USER_RECV_STYLE: &[Field] = &[Field::text("type", "").values(TYPE_VALUES).required()];

static POST_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL_ANSWER_STATE_VALUES: &[&str] =
    &["CANCELING", "CANCELLED"];

static POST_MCH_TRANSFER_TRANSFER_BILLS_PRE_TRANSFER_WITH_AUTHORIZATION_ANSWER_STATE_VALUES: &[&str] =
    &["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "CANCELING"];

static POST_MCH_TRANSFER_TRANSFER_BILLS_TRANSFER_ANSWER_STATE_VALUES: &[&str] =
    &["ACCEPTED", "PROCESSING", "TRANSFERING", "SUCCESS"];

static BODY_TRANSFER_SCENE_ID_VALUES: &[&str] = &["1401"];

static DEVICE_TYPE_VALUES: &[&str] = &["IOS", "ANDROID", "HARMONY", "OTHER"];

static SCENE_INFO: &[Field] = &[
    Field::text("client_ip", "用户终端IP"),
    Field::text("device_id", "用户设备ID"),
    Field::text("device_type", "").values(DEVICE_TYPE_VALUES),
];

static GET_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO_OUT_AUTHORIZATION_NO_ANSWER_CLOSE_INFO_CLOSE_REASON_VALUES: &[&str] = &[
    "CLOSE_VIA_MCH_API",
    "USER_CLOSE",
    "USER_OVERDUE_UNCONFIRMED",
    "TRANSFER_RISK",
    "USER_ACCOUNT_ABNORMAL",
];

static GET_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO_OUT_AUTHORIZATION_NO_ANSWER_CLOSE_INFO: &[Field] = &[
    Field::text("close_time", "关闭时间").required(),
    Field::text("close_reason", "").values(GET_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO_OUT_AUTHORIZATION_NO_ANSWER_CLOSE_INFO_CLOSE_REASON_VALUES).required(),
];

static POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_QUERY: &[Field] = &[
    Field::boolean("need_query_detail", "是否需要查询品牌红包明细单"),
    Field::text("detail_state", "").values(DETAIL_STATE_VALUES),
];

static GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_ANSWER: &[Field] = &[
    Field::text("brand_mchid", "品牌主商户号").required(),
    Field::text("batch_no", "微信支付品牌红包批次单号").required(),
    Field::text("out_batch_no", "商家品牌红包批次单号").required(),
    Field::integer("brand_id", "品牌ID"),
    Field::text("template_id", "品牌红包模板ID"),
    Field::text("brand_appid", "品牌AppID"),
    Field::text("batch_state", "").values(BATCH_STATE_VALUES).required(),
    Field::text("batch_name", "品牌红包批次名称").required(),
    Field::text("batch_remark", "品牌红包批次备注").required(),
    Field::text("close_reason", "").values(CLOSE_REASON_VALUES),
    Field::integer("total_amount", "总金额").required(),
    Field::integer("total_num", "总笔数").required(),
    Field::text("create_time", "品牌红包批次创建时间").required(),
    Field::text("update_time", "品牌红包批次更新时间"),
    Field::integer("success_amount", "发放成功金额").required(),
    Field::integer("success_num", "发放成功笔数").required(),
    Field::integer("fail_amount", "发放失败金额").required(),
    Field::integer("fail_num", "发放失败笔数").required(),
    Field::list("detail_list", "品牌红包明细列表", &Kind::Object(ANSWER_DETAIL_LIST)),
];

static GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_DETAILS_DETAIL_NO_ANSWER: &[Field] = &[
    Field::text("brand_mchid", "品牌主商户号").required(),
    Field::text("out_batch_no", "商家品牌红包批次单号").required(),
    Field::text("batch_no", "微信支付品牌红包批次单号").required(),
    Field::text("out_detail_no", "商家品牌红包明细单号").required(),
    Field::text("detail_no", "微信支付品牌红包明细单号").required(),
    Field::text("detail_state", "").values(DETAIL_LIST_DETAIL_STATE_VALUES).required(),
    Field::integer("amount", "红包金额").required(),
    Field::text("remark", "红包备注").required(),
    Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
    Field::text("openid", "接收红包用户OpenID").required(),
    Field::of("user_name", "接收红包用户姓名", Kind::Sealed(Seal::MerchantKey)),
    Field::text("initiate_time", "品牌红包发起时间"),
    Field::text("update_time", "品牌红包更新时间").required(),
    Field::integer("brand_id", "品牌ID").required(),
    Field::text("template_id", "品牌红包模板ID").required(),
    Field::text("brand_appid", "品牌AppID"),
];

static POST_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_BODY: &[Field] = &[Field::text("out_bill_no", "商户转账单号").required()];

static POST_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_ANSWER: &[Field] =
    &[Field::text("state", "申请单状态").required(), Field::text("create_time", "申请单创建时间").required()];

static GET_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_OUT_BILL_NO_ANSWER: &[Field] = &[
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("create_time", "申请单创建时间").required(),
    Field::text("update_time", "申请单更新时间").required(),
    Field::text("hash_type", "").values(HASH_TYPE_VALUES),
    Field::text("hash_value", "回单文件摘要值"),
    Field::text("download_url", "回单文件下载地址"),
    Field::text("fail_reason", "失败原因"),
];

static POST_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO_BODY: &[Field] =
    &[Field::text("transfer_bill_no", "微信转账单号").required()];

static POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS_VARIABLES: &[Field] =
    &[Field::text("out_budget_no", "商户预算单号").required()];

static POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS_ANSWER: &[Field] = &[
    Field::text("out_budget_no", "商户预算单号").required(),
    Field::text("start_date", "开始日期").required(),
    Field::text("end_date", "结束日期").required(),
    Field::text("sponsor_mchid", "出资商户号").required(),
    Field::text("receiver_mchid", "收款商户号"),
    Field::text("receipt_state", "").values(RECEIPT_STATE_VALUES).required(),
    Field::text("accept_id", "受理凭证").required(),
    Field::text("hash_type", "").values(HASH_TYPE_VALUES),
    Field::text("hash_value", "电子回单文件的hash值"),
    Field::text("download_url", "电子回单下载地址"),
];

static POST_MCH_TRANSFER_PARTNER_CHARITY_BUDGET_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("out_budget_no", "商户预算单号").required(),
    Field::text("budget_id", "微信支付预算单号").required(),
    Field::integer("amount", "预算总金额").required(),
    Field::text("sponsor_mchid", "出资商户号").required(),
    Field::text("activity_name", "活动名称").required(),
    Field::text("activity_remark", "活动说明").required(),
    Field::text("state", "").values(ANSWER_STATE_VALUES),
    Field::text("confirm_url", "确认出资页面地址"),
    Field::text("super_admin_wxid_mask", "商户号超管微信号掩码"),
    Field::integer("remain_amount", "剩余预算金额"),
    Field::text("unlock_remark", "撤销说明"),
    Field::text("locked_time", "资金锁定时间"),
    Field::text("finished_time", "完成时间"),
    Field::text("closed_time", "关闭时间"),
];

static POST_MCH_TRANSFER_PARTNER_CHARITY_TRANSFER_BILLS_ANSWER: &[Field] = &[
    Field::text("out_budget_no", "商户预算单号").required(),
    Field::text("budget_id", "微信支付预算单号").required(),
    Field::text("out_transfer_no", "商户公益捐赠单号").required(),
    Field::text("transfer_id", "微信支付公益捐赠单号").required(),
    Field::integer("amount", "预算总金额").required(),
    Field::text("transfer_remark", "捐赠备注").required(),
    Field::text("receive_mchid", "收款商户号").required(),
    Field::text("state", "").values(POST_MCH_TRANSFER_PARTNER_CHARITY_TRANSFER_BILLS_ANSWER_STATE_VALUES).required(),
    Field::text("create_time", "捐赠单创建时间").required(),
    Field::text("success_time", "捐赠完成时间"),
];

static POST_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("out_bill_no", "商户转账单号").required(),
    Field::text("state", "").values(POST_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_ANSWER_STATE_VALUES).required(),
    Field::text("create_time", "申请单创建时间").required(),
    Field::text("update_time", "申请单更新时间"),
    Field::text("hash_type", "").values(ANSWER_HASH_TYPE_VALUES),
    Field::text("hash_value", "回单文件摘要值"),
    Field::text("download_url", "回单文件下载地址"),
];

static GET_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_OUT_BILL_NO_QUERY: &[Field] =
    &[Field::text("sub_mchid", "二级商户号").required()];

static POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("out_bill_no", "商户单号").required(),
    Field::text("transfer_bill_no", "微信转账单号").required(),
    Field::text("create_time", "单据创建时间").required(),
    Field::text("package_info", "跳转领取页面的package信息").required(),
];

static GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES: &[Field] =
    &[Field::text("out_bill_no", "商户单号").required()];

static POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_ANSWER: &[Field] = &[
    Field::text("out_authorization_no", "商户侧授权单号").required(),
    Field::text("state", "")
        .values(POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_ANSWER_STATE_VALUES)
        .required(),
    Field::text("create_time", "单据创建时间").required(),
    Field::text("package_info", "跳转领取页面的package信息").required(),
];

static GET_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_VARIABLES: &[Field] =
    &[Field::text("out_authorization_no", "商户侧授权单号").required()];

static GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER: &[Field] = &[
    Field::text("mch_id", "商户号").required(),
    Field::text("out_bill_no", "商户单号").required(),
    Field::text("transfer_bill_no", "商家转账订单号").required(),
    Field::text("appid", "商户AppID").required(),
    Field::text("state", "")
        .values(GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER_STATE_VALUES)
        .required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("fail_reason", "失败原因"),
    Field::text("openid", "收款用户OpenID"),
    Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::MerchantKey)),
    Field::text("create_time", "单据创建时间").required(),
    Field::text("update_time", "最后一次状态变更时间").required(),
];

static POST_MCH_TRANSFER_TRANSFER_TO_QQ_WALLET_BILLS_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("out_bill_no", "商户单号").required(),
    Field::text("transfer_bill_no", "微信转账单号").required(),
    Field::text("appid", "QQ互联开放平台AppID"),
    Field::text("state", "")
        .values(GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER_STATE_VALUES)
        .required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("openid", "收款用户OpenID"),
    Field::text("user_qq", "收款用户QQ号"),
    Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::MerchantKey)),
    Field::text("fail_reason", "失败原因"),
    Field::text("create_time", "单据创建时间").required(),
    Field::text("update_time", "最后一次状态变更时间"),
];

/// 品牌商户发放红包: `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014310358>
pub static POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES: Operation = Operation {
    title: "品牌商户发放红包",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014310358"],
    headers: POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_HEADERS,
    content: Content::Json,
    body: &[
        Field::integer("brand_id", "品牌ID").required(),
        Field::text("brand_appid", "品牌AppID").required(),
        Field::text("scene", "").values(SCENE_VALUES).required(),
        Field::text("template_id", "品牌红包模板ID").required(),
        Field::text("out_batch_no", "商家品牌红包批次单号").required(),
        Field::text("batch_name", "品牌红包批次名称").required(),
        Field::text("batch_remark", "品牌红包批次备注").required(),
        Field::integer("total_amount", "总金额").required(),
        Field::integer("total_num", "总笔数").required(),
        Field::list("detail_list", "品牌红包明细列表", &Kind::Object(DETAIL_LIST)).required(),
    ],
    answer: &[
        Field::text("out_batch_no", "商家品牌红包批次单号").required(),
        Field::text("batch_no", "微信支付品牌红包批次单号"),
        Field::text("create_time", "品牌红包批次创建时间").required(),
        Field::text("batch_state", "").values(BATCH_STATE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_brand_redpacket_brand_merchant_batches",
        "POST",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches",
    )
};

/// 微信支付批次单号查询批次单: `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014310369>
pub static GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO: Operation = Operation {
    title: "微信支付批次单号查询批次单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014310369"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("batch_no", "微信支付品牌红包批次单号").required()],
    query: GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_QUERY,
    answer: GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no",
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",
    )
};

/// 商家明细单号查询明细单: `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014310384>
pub static GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_DETAILS_DETAIL_NO: Operation = Operation {
    title: "商家明细单号查询明细单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014310384"],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("batch_no", "微信支付品牌红包批次单号").required(),
        Field::text("detail_no", "商家品牌红包明细单号").required(),
    ],
    answer: GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_DETAILS_DETAIL_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no_details_detail_no",
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
    )
};

/// 商家批次单号查询批次单: `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014310378>
pub static GET_BRAND_REDPACKET_BRAND_MERCHANT_OUT_BATCHES_OUT_BATCH_NO: Operation = Operation {
    title: "商家批次单号查询批次单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014310378"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_batch_no", "商家品牌红包批次单号").required()],
    query: GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_QUERY,
    answer: GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no",
        "GET",
        "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
    )
};

/// 商家明细单号查询明细单: `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014310391>
pub static GET_BRAND_REDPACKET_BRAND_MERCHANT_OUT_BATCHES_OUT_BATCH_NO_OUT_DETAILS_OUT_DETAIL_NO: Operation =
    Operation {
        title: "商家明细单号查询明细单",
        links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014310391"],
        repeat: Repeat::Harmless,
        variables: &[
            Field::text("out_batch_no", "商家品牌红包批次单号").required(),
            Field::text("out_detail_no", "商家品牌红包明细单号").required(),
        ],
        answer: GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_DETAILS_DETAIL_NO_ANSWER,
        reply: Reply::Json,
        ..Operation::new(
            "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_out_details_out_detail_no",
            "GET",
            "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
        )
    };

/// 商户单号申请电子回单: `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716452>
pub static POST_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO: Operation = Operation {
    title: "商户单号申请电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012716452"],
    content: Content::Json,
    body: POST_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_BODY,
    answer: POST_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_elecsign_out_bill_no",
        "POST",
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
    )
};

/// 商户单号查询电子回单: `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716436>
pub static GET_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_OUT_BILL_NO: Operation = Operation {
    title: "商户单号查询电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012716436"],
    repeat: Repeat::Harmless,
    variables: POST_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_BODY,
    answer: GET_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_OUT_BILL_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_elecsign_out_bill_no_out_bill_no",
        "GET",
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
    )
};

/// 微信单号申请电子回单: `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716456>
pub static POST_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO: Operation = Operation {
    title: "微信单号申请电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012716456"],
    content: Content::Json,
    body: POST_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO_BODY,
    answer: POST_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_elecsign_transfer_bill_no",
        "POST",
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
    )
};

/// 微信单号查询电子回单: `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716455>
pub static GET_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO_TRANSFER_BILL_NO: Operation = Operation {
    title: "微信单号查询电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012716455"],
    repeat: Repeat::Harmless,
    variables: POST_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO_BODY,
    answer: GET_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_OUT_BILL_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_elecsign_transfer_bill_no_transfer_bill_no",
        "GET",
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
    )
};

/// 申请预算出资的电子回单: `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016209966>
pub static POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS: Operation = Operation {
    title: "申请预算出资的电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016209966"],
    variables: POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("start_date", "开始日期").required(),
        Field::text("end_date", "结束日期").required(),
        Field::text("sponsor_mchid", "出资商户号").required(),
        Field::text("receiver_mchid", "收款商户号"),
    ],
    answer: POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts",
        "POST",
        "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    )
};

/// 查询预算出资的电子回单: `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016209977>
pub static GET_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS: Operation = Operation {
    title: "查询预算出资的电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016209977"],
    repeat: Repeat::Harmless,
    variables: POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS_VARIABLES,
    query: &[Field::text("accept_id", "受理凭证").required()],
    answer: POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts",
        "GET",
        "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    )
};

/// 申请公益捐赠预算: `POST /v3/fund-app/mch-transfer/partner/charity-budget`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015554763>
pub static POST_MCH_TRANSFER_PARTNER_CHARITY_BUDGET: Operation = Operation {
    title: "申请公益捐赠预算",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015554763"],
    content: Content::Json,
    body: &[
        Field::text("out_budget_no", "商户预算单号").required(),
        Field::text("sponsor_mchid", "出资商户号").required(),
        Field::text("sponsor_subject_name", "出资企业主体名称").required(),
        Field::text("activity_name", "活动名称").required(),
        Field::text("activity_remark", "活动说明").required(),
        Field::integer("amount", "预算总金额").required(),
        Field::text("notify_url", "回调地址"),
    ],
    answer: POST_MCH_TRANSFER_PARTNER_CHARITY_BUDGET_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_charity_budget",
        "POST",
        "/v3/fund-app/mch-transfer/partner/charity-budget",
    )
};

/// 商户单号查询公益捐赠预算详情: `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015554788>
pub static GET_MCH_TRANSFER_PARTNER_CHARITY_BUDGET_OUT_BUDGET_NO: Operation = Operation {
    title: "商户单号查询公益捐赠预算详情",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015554788"],
    repeat: Repeat::Harmless,
    variables: POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS_VARIABLES,
    query: &[Field::text("sponsor_mchid", "出资商户号").required()],
    answer: POST_MCH_TRANSFER_PARTNER_CHARITY_BUDGET_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no",
        "GET",
        "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
    )
};

/// 解锁公益捐赠预算: `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015554795>
pub static POST_MCH_TRANSFER_PARTNER_CHARITY_BUDGET_OUT_BUDGET_NO_UNLOCK: Operation = Operation {
    title: "解锁公益捐赠预算",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015554795"],
    variables: POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sponsor_mchid", "出资商户号").required(),
        Field::text("activity_remark", "解锁备注").required(),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("out_budget_no", "商户预算单号").required(),
        Field::text("budget_id", "微信支付预算单号").required(),
        Field::integer("amount", "预算总金额").required(),
        Field::text("sponsor_mchid", "出资商户号").required(),
        Field::text("activity_name", "活动名称").required(),
        Field::text("activity_remark", "活动说明").required(),
        Field::text("state", "")
            .values(POST_MCH_TRANSFER_PARTNER_CHARITY_BUDGET_OUT_BUDGET_NO_UNLOCK_ANSWER_STATE_VALUES)
            .required(),
        Field::text("unlock_remark", "撤销说明").required(),
        Field::text("locked_time", "资金锁定时间").required(),
        Field::text("finished_time", "完成时间").required(),
        Field::integer("unlocked_amount", "解锁金额"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_unlock",
        "POST",
        "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
    )
};

/// 发起公益捐赠: `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015554841>
pub static POST_MCH_TRANSFER_PARTNER_CHARITY_TRANSFER_BILLS: Operation = Operation {
    title: "发起公益捐赠",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015554841"],
    content: Content::Json,
    body: &[
        Field::text("out_budget_no", "商户预算单号").required(),
        Field::text("out_transfer_no", "商户公益捐赠单号").required(),
        Field::object("transaction_info", "关联的交易单号", TRANSACTION_INFO),
        Field::text("sponsor_mchid", "出资商户号").required(),
        Field::text("receive_mchid", "收款商户号").required(),
        Field::integer("amount", "预算总金额").required(),
        Field::text("transfer_remark", "捐赠备注").required(),
    ],
    answer: POST_MCH_TRANSFER_PARTNER_CHARITY_TRANSFER_BILLS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_charity_transfer_bills",
        "POST",
        "/v3/fund-app/mch-transfer/partner/charity-transfer-bills",
    )
};

/// 商户单号查询公益捐赠详情: `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015554859>
pub static GET_MCH_TRANSFER_PARTNER_CHARITY_TRANSFER_BILLS_OUT_TRANSFER_NO_OUT_TRANSFER_NO: Operation = Operation {
    title: "商户单号查询公益捐赠详情",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015554859"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_transfer_no", "商户公益捐赠单号").required()],
    query: &[
        Field::text("sponsor_mchid", "出资商户号").required(),
        Field::text("out_budget_no", "商户预算单号").required(),
    ],
    answer: POST_MCH_TRANSFER_PARTNER_CHARITY_TRANSFER_BILLS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_partner_charity_transfer_bills_out_transfer_no_out_transfer_no",
        "GET",
        "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
    )
};

/// 申请单笔转账电子回单: `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016315516>
pub static POST_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS: Operation = Operation {
    title: "申请单笔转账电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016315516"],
    content: Content::Json,
    body: &[Field::text("sub_mchid", "二级商户号").required(), Field::text("out_bill_no", "商户转账单号").required()],
    answer: POST_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_electronic_receipts",
        "POST",
        "/v3/fund-app/mch-transfer/partner/electronic-receipts",
    )
};

/// 查询单笔转账电子回单: `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016315544>
pub static GET_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_OUT_BILL_NO: Operation = Operation {
    title: "查询单笔转账电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016315544"],
    repeat: Repeat::Harmless,
    variables: POST_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_BODY,
    query: GET_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_OUT_BILL_NO_QUERY,
    answer: POST_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no",
        "GET",
        "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
    )
};

/// 申请子商户商家转账授权: `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015469102>
pub static POST_MCH_TRANSFER_PARTNER_SUB_MCH_AUTHORIZATIONS: Operation = Operation {
    title: "申请子商户商家转账授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015469102"],
    content: Content::Json,
    body: &[Field::text("sub_mchid", "二级商户号").required(), Field::text("out_apply_no", "商户申请单号").required()],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_apply_no", "商户申请单号").required(),
        Field::text("state", "")
            .values(POST_MCH_TRANSFER_PARTNER_SUB_MCH_AUTHORIZATIONS_ANSWER_STATE_VALUES)
            .required(),
        Field::text("accept_time", "授权申请受理时间").required(),
        Field::text("update_time", "最后一次状态变更时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_sub_mch_authorizations",
        "POST",
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
    )
};

/// 查询子商户商家转账授权状态: `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015469112>
pub static GET_MCH_TRANSFER_PARTNER_SUB_MCH_AUTHORIZATIONS_SUB_MCHID: Operation = Operation {
    title: "查询子商户商家转账授权状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015469112"],
    repeat: Repeat::Harmless,
    variables: GET_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_OUT_BILL_NO_QUERY,
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("state", "")
            .values(GET_MCH_TRANSFER_PARTNER_SUB_MCH_AUTHORIZATIONS_SUB_MCHID_ANSWER_STATE_VALUES)
            .required(),
        Field::object("apply_order", "授权申请单", APPLY_ORDER),
        Field::text("authorization_time", "授权时间"),
        Field::text("cancel_authorization_time", "解除授权时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_partner_sub_mch_authorizations_sub_mchid",
        "GET",
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
    )
};

/// 发起转账: `POST /v3/fund-app/mch-transfer/partner/transfer-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015469096>
pub static POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS: Operation = Operation {
    title: "发起转账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015469096"],
    ask: Some("/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"),
    headers: POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("notify_url", "通知地址"),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES).required(),
        Field::list("transfer_scene_report_infos", "转账场景报备信息", &Kind::Object(TRANSFER_SCENE_REPORT_INFOS))
            .required(),
    ],
    answer: POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_transfer_bills",
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills",
    )
};

/// 商户单号查询转账单: `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015469131>
pub static GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO: Operation = Operation {
    title: "商户单号查询转账单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015469131"],
    repeat: Repeat::Harmless,
    variables: GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    query: GET_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_OUT_BILL_NO_QUERY,
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "商家转账订单号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("state", "")
            .values(GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER_STATE_VALUES)
            .required(),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("fail_reason", "失败原因"),
        Field::text("openid", "收款用户OpenID"),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::MerchantKey)),
        Field::text("create_time", "单据创建时间").required(),
        Field::text("update_time", "最后一次状态变更时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no",
        "GET",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
    )
};

/// 撤销转账: `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015469118>
pub static POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL: Operation = Operation {
    title: "撤销转账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015469118"],
    variables: GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    content: Content::Json,
    body: GET_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_OUT_BILL_NO_QUERY,
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("state", "")
            .values(GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER_STATE_VALUES)
            .required(),
        Field::integer("transfer_amount", "转账金额"),
        Field::text("transfer_remark", "转账备注"),
        Field::text("fail_reason", "失败原因"),
        Field::text("openid", "收款用户OpenID"),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::MerchantKey)),
        Field::text("create_time", "单据创建时间"),
        Field::text("update_time", "最后一次单据状态变更时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel",
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    )
};

/// 发起转账并完成自动收款授权: `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016809843>
pub static POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_PRE_TRANSFER_WITH_AUTHORIZATION: Operation = Operation {
    title: "发起转账并完成自动收款授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016809843"],
    headers: POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("notify_url", "通知地址"),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES).required(),
        Field::list("transfer_scene_report_infos", "转账场景报备信息", &Kind::Object(TRANSFER_SCENE_REPORT_INFOS))
            .required(),
        Field::object("authorization_info", "自动收款授权信息", AUTHORIZATION_INFO),
    ],
    answer: POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_transfer_bills_pre_transfer_with_authorization",
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
    )
};

/// 转账（用户自动收款）: `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016809837>
pub static POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_TRANSFER: Operation = Operation {
    title: "转账（用户自动收款）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016809837"],
    headers: POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("notify_url", "通知地址"),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES).required(),
        Field::list("transfer_scene_report_infos", "转账场景报备信息", &Kind::Object(TRANSFER_SCENE_REPORT_INFOS))
            .required(),
        Field::text("authorization_id", "微信自动收款授权单号").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("mchid", "商户号"),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("appid", "商户AppID"),
        Field::text("state", "")
            .values(POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_TRANSFER_ANSWER_STATE_VALUES)
            .required(),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("fail_reason", "失败原因"),
        Field::text("openid", "收款用户OpenID"),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::MerchantKey)),
        Field::text("create_time", "单据创建时间").required(),
        Field::text("update_time", "最后一次状态变更时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_transfer_bills_transfer",
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
    )
};

/// 申请免确认收款授权: `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016809861>
pub static POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS: Operation = Operation {
    title: "申请免确认收款授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016809861"],
    content: Content::Json,
    body: &[
        Field::text("out_authorization_no", "商户侧授权单号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES).required(),
        Field::text("user_display_name", "用户展示名称").required(),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("notify_url", "授权结果通知地址").required(),
    ],
    answer: POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations",
        "POST",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
    )
};

/// 商户单号查询自动收款授权: `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016809859>
pub static GET_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO: Operation = Operation {
    title: "商户单号查询自动收款授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016809859"],
    repeat: Repeat::Harmless,
    variables: GET_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_VARIABLES,
    answer: &[
        Field::text("out_authorization_no", "商户侧授权单号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::text("user_display_name", "用户展示名称").required(),
        Field::text("authorization_id", "微信自动收款授权单号").required(),
        Field::text("state", "")
            .values(GET_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_ANSWER_STATE_VALUES)
            .required(),
        Field::text("authorize_time", "用户确认授权的时间").required(),
        Field::object("close_info", "自动收款授权的关闭信息", CLOSE_INFO),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("create_time", "单据创建时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no",
        "GET",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
    )
};

/// 解除免确认收款授权: `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016809851>
pub static POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_CLOSE: Operation = Operation {
    title: "解除免确认收款授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016809851"],
    variables: GET_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_VARIABLES,
    answer: &[
        Field::text("out_authorization_no", "商户侧授权单号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::text("user_display_name", "用户展示名称").required(),
        Field::text("authorization_id", "微信自动收款授权单号").required(),
        Field::text("state", "")
            .values(
                POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_CLOSE_ANSWER_STATE_VALUES,
            )
            .required(),
        Field::text("authorize_time", "用户确认授权的时间").required(),
        Field::object("close_info", "自动收款授权的关闭信息", ANSWER_CLOSE_INFO),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("create_time", "单据创建时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_close",
        "POST",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
    )
};

/// 发起转账: `POST /v3/fund-app/mch-transfer/transfer-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716434>
pub static POST_MCH_TRANSFER_TRANSFER_BILLS: Operation = Operation {
    title: "发起转账",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012716434"],
    ask: Some("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"),
    headers: POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("notify_url", "通知地址"),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES).required(),
        Field::list("transfer_scene_report_infos", "转账场景报备信息", &Kind::Object(TRANSFER_SCENE_REPORT_INFOS))
            .required(),
        Field::object("user_recv_style", "用户收款样式", USER_RECV_STYLE),
    ],
    answer: &[
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("create_time", "单据创建时间").required(),
        Field::text("state", "")
            .values(GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER_STATE_VALUES)
            .required(),
        Field::text("fail_reason", "失败原因"),
        Field::text("package_info", "跳转领取页面的package信息"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_fund_app_mch_transfer_transfer_bills", "POST", "/v3/fund-app/mch-transfer/transfer-bills")
};

/// 商户单号查询转账单: `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716437>
pub static GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO: Operation = Operation {
    title: "商户单号查询转账单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012716437",
        "https://pay.weixin.qq.com/doc/v3/merchant/4024814206",
    ],
    repeat: Repeat::Harmless,
    variables: GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    answer: GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no",
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    )
};

/// 撤销转账: `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716458>
pub static POST_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL: Operation = Operation {
    title: "撤销转账",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012716458"],
    variables: GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    answer: &[
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("state", "")
            .values(POST_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_CANCEL_ANSWER_STATE_VALUES)
            .required(),
        Field::text("update_time", "最后一次单据状态变更时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel",
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    )
};

/// 发起转账并完成自动收款授权: `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014399293>
pub static POST_MCH_TRANSFER_TRANSFER_BILLS_PRE_TRANSFER_WITH_AUTHORIZATION: Operation = Operation {
    title: "发起转账并完成自动收款授权",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014399293"],
    headers: POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("notify_url", "通知地址"),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES).required(),
        Field::list("transfer_scene_report_infos", "转账场景报备信息", &Kind::Object(TRANSFER_SCENE_REPORT_INFOS))
            .required(),
        Field::object("authorization_info", "自动收款授权信息", AUTHORIZATION_INFO),
        Field::text("sponsor_mchid", "出资商户号"),
    ],
    answer: &[
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("create_time", "单据创建时间").required(),
        Field::text("state", "")
            .values(POST_MCH_TRANSFER_TRANSFER_BILLS_PRE_TRANSFER_WITH_AUTHORIZATION_ANSWER_STATE_VALUES)
            .required(),
        Field::text("package_info", "跳转领取页面的package信息"),
        Field::text("user_display_name", "用户展示名称"),
        Field::text("out_authorization_no", "商户侧授权单号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_transfer_bills_pre_transfer_with_authorization",
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
    )
};

/// 用户授权后转账: `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014399371>
pub static POST_MCH_TRANSFER_TRANSFER_BILLS_TRANSFER: Operation = Operation {
    title: "用户授权后转账",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014399371"],
    headers: POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("notify_url", "通知地址"),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES).required(),
        Field::list("transfer_scene_report_infos", "转账场景报备信息", &Kind::Object(TRANSFER_SCENE_REPORT_INFOS))
            .required(),
        Field::text("authorization_id", "微信免确认收款授权单号"),
        Field::text("sponsor_mchid", "出资商户号"),
        Field::text("out_authorization_no", "商户侧授权单号"),
    ],
    answer: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("appid", "商户AppID"),
        Field::text("state", "").values(POST_MCH_TRANSFER_TRANSFER_BILLS_TRANSFER_ANSWER_STATE_VALUES).required(),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("fail_reason", "失败原因"),
        Field::text("openid", "收款用户OpenID"),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::MerchantKey)),
        Field::text("create_time", "单据创建时间").required(),
        Field::text("update_time", "最后一次状态变更时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_transfer_bills_transfer",
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer",
    )
};

/// 微信转账单号查询转账单: `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716457>
pub static GET_MCH_TRANSFER_TRANSFER_BILLS_TRANSFER_BILL_NO_TRANSFER_BILL_NO: Operation = Operation {
    title: "微信转账单号查询转账单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012716457",
        "https://pay.weixin.qq.com/doc/v3/merchant/4024819515",
    ],
    repeat: Repeat::Harmless,
    variables: POST_MCH_TRANSFER_ELECSIGN_TRANSFER_BILL_NO_BODY,
    answer: GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no",
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    )
};

/// 发起转账到QQ钱包: `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014297386>
pub static POST_MCH_TRANSFER_TRANSFER_TO_QQ_WALLET_BILLS: Operation = Operation {
    title: "发起转账到QQ钱包",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014297386"],
    headers: POST_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "QQ互联开放平台AppID").required(),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::text("user_qq", "收款用户QQ号"),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::integer("transfer_amount", "转账金额").required(),
        Field::text("transfer_remark", "转账备注").required(),
        Field::text("notify_url", "通知地址"),
        Field::text("transfer_scene_id", "").values(BODY_TRANSFER_SCENE_ID_VALUES).required(),
        Field::list("transfer_scene_report_infos", "转账场景报备信息", &Kind::Object(TRANSFER_SCENE_REPORT_INFOS))
            .required(),
    ],
    answer: POST_MCH_TRANSFER_TRANSFER_TO_QQ_WALLET_BILLS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills",
        "POST",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
    )
};

/// 查询转账到QQ钱包的结果: `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014297440>
pub static GET_MCH_TRANSFER_TRANSFER_TO_QQ_WALLET_BILLS_OUT_BILL_NO: Operation = Operation {
    title: "查询转账到QQ钱包的结果",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014297440"],
    repeat: Repeat::Harmless,
    variables: GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    answer: POST_MCH_TRANSFER_TRANSFER_TO_QQ_WALLET_BILLS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no",
        "GET",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
    )
};

/// 撤销转账到QQ钱包: `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014297396>
pub static POST_MCH_TRANSFER_TRANSFER_TO_QQ_WALLET_BILLS_OUT_BILL_NO_CANCEL: Operation = Operation {
    title: "撤销转账到QQ钱包",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014297396"],
    variables: GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_VARIABLES,
    answer: &[
        Field::text("mchid", "商户号"),
        Field::text("out_bill_no", "商户单号").required(),
        Field::text("transfer_bill_no", "微信转账单号").required(),
        Field::text("appid", "QQ互联开放平台AppID"),
        Field::text("state", "")
            .values(GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO_ANSWER_STATE_VALUES)
            .required(),
        Field::integer("transfer_amount", "转账金额"),
        Field::text("transfer_remark", "转账备注"),
        Field::text("fail_reason", "失败原因"),
        Field::text("openid", "收款用户OpenID"),
        Field::text("user_qq", "收款用户QQ号"),
        Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::MerchantKey)),
        Field::text("create_time", "单据创建时间"),
        Field::text("update_time", "最后一次状态变更时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no_cancel",
        "POST",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
    )
};

/// 申请免确认收款授权: `POST /v3/fund-app/mch-transfer/user-confirm-authorization`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4015901167>
pub static POST_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION: Operation = Operation {
    title: "申请免确认收款授权",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4015901167"],
    content: Content::Json,
    body: &[
        Field::text("out_authorization_no", "商户侧授权单号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::text("transfer_scene_id", "").values(TRANSFER_SCENE_ID_VALUES).required(),
        Field::text("user_display_name", "用户展示名称").required(),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("authorization_notify_url", "授权结果通知地址").required(),
        Field::object("scene_info", "场景信息", SCENE_INFO),
    ],
    answer: POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_fund_app_mch_transfer_user_confirm_authorization",
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization",
    )
};

/// 商户单号查询自动收款授权: `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014399423>
pub static GET_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO_OUT_AUTHORIZATION_NO: Operation =
    Operation {
        title: "商户单号查询自动收款授权",
        links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014399423"],
        repeat: Repeat::Harmless,
        variables: GET_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_VARIABLES,
        query: &[Field::boolean("is_display_authorization", "是否展示用户授权信息")],
        answer: &[
            Field::text("out_authorization_no", "商户侧授权单号").required(),
            Field::text("appid", "商户AppID").required(),
            Field::text("openid", "收款用户OpenID").required(),
            Field::text("user_display_name", "用户展示名称").required(),
            Field::text("authorization_id", "微信自动收款授权单号"),
            Field::text("state", "")
                .values(GET_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_ANSWER_STATE_VALUES)
                .required(),
            Field::text("authorize_time", "用户确认授权的时间"),
            Field::object(
                "close_info",
                "自动收款授权的关闭信息",
                GET_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO_OUT_AUTHORIZATION_NO_ANSWER_CLOSE_INFO,
            ),
            Field::text("transfer_scene_id", "转账场景ID"),
            Field::text("user_recv_perception", "用户收款感知"),
            Field::text("create_time", "单据创建时间"),
            Field::text("package_info", "跳转领取页面的package信息"),
        ],
        reply: Reply::Json,
        ..Operation::new(
            "get_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no",
            "GET",
            "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
        )
    };

/// 解除免确认收款授权: `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4015653811>
pub static POST_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO_OUT_AUTHORIZATION_NO_CLOSE: Operation = Operation {
    title: "解除免确认收款授权",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4015653811"],
    variables: GET_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_VARIABLES,
    answer: &[
        Field::text("out_authorization_no", "商户侧授权单号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("openid", "收款用户OpenID").required(),
        Field::text("user_display_name", "用户展示名称").required(),
        Field::text("authorization_id", "微信自动收款授权单号"),
        Field::text("state", "").values(POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_CLOSE_ANSWER_STATE_VALUES).required(),
        Field::text("authorize_time", "用户确认授权的时间"),
        Field::object("close_info", "自动收款授权的关闭信息", ANSWER_CLOSE_INFO),
        Field::text("transfer_scene_id", "转账场景ID"),
        Field::text("user_recv_perception", "用户收款感知"),
        Field::text("create_time", "单据创建时间"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no_close", "POST", "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close")
};
