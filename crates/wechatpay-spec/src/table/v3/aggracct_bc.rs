// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static REQ_SCENE_VALUES: &[&str] = &[
    "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    "SJT_MICRO_MERCHANT",
    "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
];

static MERCHANT_TYPE_VALUES: &[&str] = &["1", "2", "3"];

static MERCHANT_ID_TYPE_VALUES: &[&str] = &["12"];

static LEGAL_REPRESENTATIVE_ID_TYPE_VALUES: &[&str] = &["01"];

static LEGAL_REPRESENTATIVE: &[Field] = &[
    Field::text("legal_representative_id_type", "").values(LEGAL_REPRESENTATIVE_ID_TYPE_VALUES).required(),
    Field::of("legal_representative_name", "法定代表人姓名", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::of("legal_representative_id_no", "法定代表人证件号码", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::text("legal_representative_effective_date", "法定代表人证件有效期起始日").required(),
    Field::text("legal_representative_expire_date", "法定代表人证件有效期结束日").required(),
    Field::text("legal_representative_img_front_id", "法定代表人证件正面影像ID").required(),
    Field::text("legal_representative_img_back_id", "法定代表人证件反面影像ID").required(),
    Field::of("legal_representative_address", "法定代表人居住地址", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::text("legal_representative_issue_authority", "法定代表人发证机关"),
    Field::text("legal_representative_nation", "法定代表人民族"),
];

static BENEFICIAL_OWNER: &[Field] = &[
    Field::text("beneficial_owner_no", "受益所有人编号").required(),
    Field::text("beneficial_owner_id_type", "").values(LEGAL_REPRESENTATIVE_ID_TYPE_VALUES).required(),
    Field::of("beneficial_owner_name", "受益所有人姓名", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::of("beneficial_owner_id_no", "受益所有人证件号码", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::text("beneficial_owner_effective_date", "受益所有人证件有效期起始日").required(),
    Field::text("beneficial_owner_expire_date", "受益所有人证件有效期结束日").required(),
    Field::text("beneficial_owner_img_front_id", "受益所有人证件正面影像ID").required(),
    Field::text("beneficial_owner_img_back_id", "受益所有人证件反面影像ID").required(),
    Field::of("beneficial_owner_address", "受益所有人居住地址", Kind::Sealed(Seal::MerchantKey)).required(),
];

static BUSINESS_SCENE_VALUES: &[&str] =
    &["SJT_MICRO_PLUS_OPEN_ACCOUNT", "SJT_MICRO_PLUS_UPDATE_INFO", "GET_BY_MEDIA_ID"];

static MCH_MEDIA_TYPE_VALUES: &[&str] = &["ID_CARD_FRONT", "ID_CARD_BACK", "STORE_FRONT", "STORE_INTERIOR"];

static MEDIA_TYPE_VALUES: &[&str] = &["jpg", "png", "bmp", "jpeg"];

static CHANGE_SCENE_VALUES: &[&str] = &["SUBJECT_INFO_RENAME"];

static APPLICATION_STATE_VALUES: &[&str] = &["PROCESSING", "SUCCESS", "FAIL"];

static AUDIT_RESULT_VALUES: &[&str] = &["PASS", "REJECT"];

static SCENE_VALUES: &[&str] = &["01", "02", "03"];

static FUND_REPATRIATION_STRATEGY_VALUES: &[&str] = &["ALL_FORBIDDEN", "ALL_ALLOWED_WHEN_UNIQUE"];

static CONTROL_TYPE_VALUES: &[&str] = &["PUNISH", "RECOVER"];

static PUNISH_STATE_VALUES: &[&str] = &["EXECUTING", "SUCCESS", "FAILED"];

static EFFECT_STATE_VALUES: &[&str] = &["ACTIVE", "RECOVERED"];

static CONTROL_ACTION_VALUES: &[&str] =
    &["DISABLE_RECEIVE", "DISABLE_WITHDRAWAL", "DISABLE_PAY", "DISABLE_REFUND", "DISABLE_CLOSE_MERCHANT"];

static PUNISH_ORDER: &[Field] = &[
    Field::text("wxpay_punish_no", "微信管控单号").required(),
    Field::text("out_request_no", "微众管控单号").required(),
    Field::text("mchid", "目标下管商户号").required(),
    Field::integer("punish_scene", "管控场景").required(),
    Field::integer("punish_rule_version", "管控场景规则版本号").required(),
    Field::text("punish_reason", "管控原因"),
    Field::text("punish_start_time", "管控开始时间"),
    Field::text("punish_end_time", "管控结束时间"),
    Field::text("punish_accept_time", "管控受理时间").required(),
    Field::text("punish_finish_time", "管控执行完成时间"),
    Field::text("punish_state", "").values(PUNISH_STATE_VALUES).required(),
    Field::text("effect_state", "").values(EFFECT_STATE_VALUES),
    Field::list("control_action", "", &Kind::TEXT.values(CONTROL_ACTION_VALUES)),
    Field::text("error_message", "执行失败错误信息"),
    Field::text("error_code", "执行失败错误码"),
];

static RECOVER_ORDER: &[Field] = &[
    Field::text("wxpay_recover_no", "微信支付解管单号").required(),
    Field::text("out_request_no", "微众解管单号").required(),
    Field::text("related_wxpay_punish_no", "关联微信支付管控单号").required(),
    Field::text("mchid", "目标解管商户号").required(),
    Field::text("punish_scene", "管控场景").required(),
    Field::text("punish_rule_version", "管控场景规则版本号").required(),
    Field::text("recover_accept_time", "解管受理时间").required(),
    Field::text("recover_finish_time", "解管执行完成时间").required(),
    Field::text("recover_state", "").values(PUNISH_STATE_VALUES).required(),
    Field::text("recover_reason", "解管原因描述").required(),
    Field::text("error_message", "执行失败错误信息"),
    Field::text("error_code", "执行失败错误码"),
];

static REDUCTION_TYPE_VALUES: &[&str] = &["FINANCIAL_PENALTY", "JUDICIAL_DEDUCTION"];

static STATE_VALUES: &[&str] = &["PROCESSING", "SUCCESS", "FAILED"];

static FAIL_REASON_VALUES: &[&str] = &["BALANCE_NOT_ENOUGH", "RECEIPT_NOT_EXIST_CLOSED", "TIME_OUT_CLOSED"];

static GET_WB_CHANNEL_ACCOUNT_BALANCE_QUERY: &[Field] = &[
    Field::text("mchid", "微信支付商户号").required(),
    Field::of("bal_account_no", "额度台账号", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("card_no", "卡号", Kind::Sealed(Seal::PlatformKey)),
    Field::text("sgn_no", "商户子账户协议号"),
    Field::text("req_scene", "").values(REQ_SCENE_VALUES),
];

static GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_WB_CHANNEL_BANK_CHANNEL_ACCOUNT_RENAME_ANSWER: &[Field] = &[
    Field::text("change_scene", "").values(CHANGE_SCENE_VALUES).required(),
    Field::text("application_id", "微信支付更名受理返回的申请单号").required(),
    Field::text("out_request_no", "渠道结算银行账户更名外部系统单号").required(),
    Field::text("mchid", "目标商户号").required(),
    Field::of("bal_account_no", "台账ID", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::of("new_account_name", "目标账户名", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::text("application_state", "").values(APPLICATION_STATE_VALUES).required(),
    Field::text("finish_time", "完成时间"),
    Field::text("fail_code", "失败错误码"),
    Field::text("fail_msg", "失败原因"),
];

static POST_WB_CHANNEL_SPECIAL_REDUCTION_ANSWER: &[Field] = &[
    Field::text("mchid", "微信支付商户号"),
    Field::of("bal_account_no", "额度台账号", Kind::Sealed(Seal::MerchantKey)),
    Field::text("out_request_no", "特殊减额单号"),
    Field::text("reduction_type", "").values(REDUCTION_TYPE_VALUES),
    Field::integer("amount", "减额金额"),
    Field::text("state", "").values(STATE_VALUES),
    Field::text("reason", "特殊减额原因"),
    Field::text("quota_change_no", "微信支付额度变更单号"),
    Field::text("success_time", "成功时间"),
    Field::text("fail_time", "失败时间"),
    Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
];

/// 查询渠道额度: `GET /v3/aggracct-bc/wb-channel/account/balance`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016061186>
pub static GET_WB_CHANNEL_ACCOUNT_BALANCE: Operation = Operation {
    title: "查询渠道额度",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016061186"],
    repeat: Repeat::Harmless,
    query: GET_WB_CHANNEL_ACCOUNT_BALANCE_QUERY,
    headers: GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS,
    answer: &[
        Field::boolean("in_transit_reduction_exist", "是否存在在途减额指令"),
        Field::integer("balance", "额度台账号额度"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_aggracct_bc_wb_channel_account_balance",
        "GET",
        "/v3/aggracct-bc/wb-channel/account/balance",
    )
};

/// 查询商户资料: `GET /v3/aggracct-bc/wb-channel/account/mch_archives`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016642632>
pub static GET_WB_CHANNEL_ACCOUNT_MCH_ARCHIVES: Operation = Operation {
    title: "查询商户资料",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016642632"],
    repeat: Repeat::Harmless,
    query: GET_WB_CHANNEL_ACCOUNT_BALANCE_QUERY,
    headers: GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS,
    answer: &[
        Field::text("mchid", "微信支付商户号"),
        Field::of("bal_account_no", "额度台账号", Kind::Sealed(Seal::MerchantKey)),
        Field::text("merchant_type", "").values(MERCHANT_TYPE_VALUES),
        Field::text("merchant_id_type", "").values(MERCHANT_ID_TYPE_VALUES),
        Field::of("merchant_name", "主体证件登记名称", Kind::Sealed(Seal::MerchantKey)),
        Field::of("merchant_id_no", "主体证件号码", Kind::Sealed(Seal::MerchantKey)),
        Field::text("effective_date", "主体证件有效期起始日"),
        Field::text("expire_date", "主体证件有效期结束日"),
        Field::text("merchant_img_front_id", "主体证件正面影像ID"),
        Field::text("register_address", "主体注册地址"),
        Field::text("business_scope", "主体经营范围"),
        Field::object("legal_representative", "法定代表人信息", LEGAL_REPRESENTATIVE),
        Field::list("beneficial_owner", "受益所有人信息列表", &Kind::Object(BENEFICIAL_OWNER)),
        Field::of("card_no", "卡号", Kind::Sealed(Seal::MerchantKey)),
        Field::text("sgn_no", "商户子账户协议号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_aggracct_bc_wb_channel_account_mch_archives",
        "GET",
        "/v3/aggracct-bc/wb-channel/account/mch_archives",
    )
};

/// 查询商户影像件资料: `GET /v3/aggracct-bc/wb-channel/account/mch_media`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4025779210>
pub static GET_WB_CHANNEL_ACCOUNT_MCH_MEDIA: Operation = Operation {
    title: "查询商户影像件资料",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4025779210"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("mchid", "微信支付商户号"),
        Field::text("platform_trx_id", "微信支付业务申请单号"),
        Field::text("business_scene", "").values(BUSINESS_SCENE_VALUES).required(),
        Field::text("mch_media_type", "").values(MCH_MEDIA_TYPE_VALUES),
        Field::text("media_id", "影像件资料ID"),
    ],
    answer: &[
        Field::text("media_content", "文件内容"),
        Field::text("media_type", "").values(MEDIA_TYPE_VALUES),
        Field::text("media_sm3", "文件摘要"),
        Field::text("key", "sm4密钥"),
        Field::text("media_id", "影像件资料ID"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_aggracct_bc_wb_channel_account_mch_media",
        "GET",
        "/v3/aggracct-bc/wb-channel/account/mch_media",
    )
};

/// 受理渠道结算银行账户更名申请: `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4018968078>
pub static POST_WB_CHANNEL_BANK_CHANNEL_ACCOUNT_RENAME: Operation = Operation {
    title: "受理渠道结算银行账户更名申请",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4018968078"],
    status: &["needs-tbt"],
    headers: GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "渠道结算银行账户更名外部系统单号").required(),
        Field::text("mchid", "目标商户号").required(),
        Field::of("bal_account_no", "台账ID", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("change_scene", "").values(CHANGE_SCENE_VALUES).required(),
        Field::text("req_scene", "").values(REQ_SCENE_VALUES),
    ],
    answer: POST_WB_CHANNEL_BANK_CHANNEL_ACCOUNT_RENAME_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_aggracct_bc_wb_channel_bank_channel_account_rename",
        "POST",
        "/v3/aggracct-bc/wb-channel/bank-channel-account/rename",
    )
};

/// 查询渠道结算银行账户更名申请: `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4018968051>
pub static GET_WB_CHANNEL_BANK_CHANNEL_ACCOUNT_RENAME_APPLICATION_ID: Operation = Operation {
    title: "查询渠道结算银行账户更名申请",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4018968051"],
    status: &["needs-tbt"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("application_id", "微信支付更名受理返回的申请单号").required()],
    query: &[
        Field::text("mchid", "目标商户号").required(),
        Field::of("bal_account_no", "台账ID", Kind::Sealed(Seal::PlatformKey)).required(),
    ],
    headers: GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS,
    answer: POST_WB_CHANNEL_BANK_CHANNEL_ACCOUNT_RENAME_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_aggracct_bc_wb_channel_bank_channel_account_rename_application_id",
        "GET",
        "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
    )
};

/// 资料更新请求审核结果回调通知: `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016080141>
pub static POST_WB_CHANNEL_CONTROL_ORDERS_INFO_UPDATE_RESULT_NOTIFY: Operation = Operation {
    title: "资料更新请求审核结果回调通知",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016080141"],
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "资料更新请求单号").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("audit_result", "").values(AUDIT_RESULT_VALUES),
        Field::text("audit_finish_time", "审核完成时间"),
        Field::text("attach_info", "业务附属信息"),
        Field::text("fail_code", "审核驳回错误码"),
        Field::text("fail_msg", "审核驳回错误原因"),
        Field::text("scene", "").values(SCENE_VALUES),
    ],
    answer: &[Field::text("ret_msg", "接口返回信息")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_aggracct_bc_wb_channel_control_orders_info_update_result_notify",
        "POST",
        "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
    )
};

/// 发起微众台账管控: `POST /v3/aggracct-bc/wb-channel/control-orders/punish`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016025247>
pub static POST_WB_CHANNEL_CONTROL_ORDERS_PUNISH: Operation = Operation {
    title: "发起微众台账管控",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016025247"],
    headers: GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "微众管控单号").required(),
        Field::text("mchid", "目标下管商户号").required(),
        Field::of("bal_account_no", "目标下管台账ID", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::integer("punish_scene", "管控场景").required(),
        Field::text("punish_reason", "管控原因"),
        Field::text("punish_end_time", "管控结束时间"),
        Field::of("card_no", "目标下管卡号", Kind::Sealed(Seal::PlatformKey)),
        Field::text("sgn_no", "目标下管商户子账户协议号"),
        Field::text("req_scene", "").values(REQ_SCENE_VALUES),
        Field::text("fund_repatriation_strategy", "").values(FUND_REPATRIATION_STRATEGY_VALUES),
    ],
    answer: &[
        Field::text("wxpay_punish_no", "微信支付管控单号").required(),
        Field::text("out_request_no", "微众管控单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_aggracct_bc_wb_channel_control_orders_punish",
        "POST",
        "/v3/aggracct-bc/wb-channel/control-orders/punish",
    )
};

/// 解除对微众台账的管控: `POST /v3/aggracct-bc/wb-channel/control-orders/recover`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016025279>
pub static POST_WB_CHANNEL_CONTROL_ORDERS_RECOVER: Operation = Operation {
    title: "解除对微众台账的管控",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016025279"],
    headers: GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("out_request_no", "微众解管单号").required(),
        Field::text("related_webank_punish_no", "关联微众管控单号").required(),
        Field::text("related_wxpay_punish_no", "关联微信支付管控单号").required(),
        Field::text("mchid", "目标解管商户号").required(),
        Field::of("bal_account_no", "目标解管台账ID", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("recover_reason", "解管原因描述").required(),
        Field::of("card_no", "目标下管卡号", Kind::Sealed(Seal::PlatformKey)),
        Field::text("sgn_no", "目标下管商户子账户协议号"),
        Field::text("req_scene", "").values(REQ_SCENE_VALUES),
    ],
    answer: &[
        Field::text("wxpay_recover_no", "微信支付解管单号").required(),
        Field::text("out_request_no", "微众解管单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_aggracct_bc_wb_channel_control_orders_recover",
        "POST",
        "/v3/aggracct-bc/wb-channel/control-orders/recover",
    )
};

/// 查询控制单: `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016025274>
pub static GET_WB_CHANNEL_CONTROL_ORDERS_OUT_REQUEST_NO: Operation = Operation {
    title: "查询控制单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016025274"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_request_no", "微众管控/解管单号").required()],
    query: &[
        Field::text("control_type", "").values(CONTROL_TYPE_VALUES).required(),
        Field::text("mchid", "微信支付商户号").required(),
    ],
    headers: GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS,
    answer: &[
        Field::text("control_scene", "").values(CONTROL_TYPE_VALUES).required(),
        Field::object("punish_order", "管控单", PUNISH_ORDER),
        Field::object("recover_order", "解管单", RECOVER_ORDER),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_aggracct_bc_wb_channel_control_orders_out_request_no",
        "GET",
        "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
    )
};

/// 特殊减额: `POST /v3/aggracct-bc/wb-channel/special-reduction`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016061190>
pub static POST_WB_CHANNEL_SPECIAL_REDUCTION: Operation = Operation {
    title: "特殊减额",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016061190"],
    headers: GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("mchid", "微信支付商户号").required(),
        Field::of("bal_account_no", "额度台账号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("out_request_no", "特殊减额单号").required(),
        Field::text("reduction_type", "").values(REDUCTION_TYPE_VALUES).required(),
        Field::integer("amount", "减额金额").required(),
        Field::text("reason", "特殊减额原因"),
        Field::of("card_no", "卡号", Kind::Sealed(Seal::PlatformKey)),
        Field::text("sgn_no", "商户账户协议号"),
        Field::text("req_scene", "").values(REQ_SCENE_VALUES),
    ],
    answer: POST_WB_CHANNEL_SPECIAL_REDUCTION_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_aggracct_bc_wb_channel_special_reduction",
        "POST",
        "/v3/aggracct-bc/wb-channel/special-reduction",
    )
};

/// 查询特殊减额结果: `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016061196>
pub static GET_WB_CHANNEL_SPECIAL_REDUCTION_OUT_REQUEST_NO: Operation = Operation {
    title: "查询特殊减额结果",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016061196"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_request_no", "特殊减额单号").required()],
    query: GET_WB_CHANNEL_ACCOUNT_BALANCE_QUERY,
    headers: GET_WB_CHANNEL_ACCOUNT_BALANCE_HEADERS,
    answer: POST_WB_CHANNEL_SPECIAL_REDUCTION_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_aggracct_bc_wb_channel_special_reduction_out_request_no",
        "GET",
        "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}",
    )
};
