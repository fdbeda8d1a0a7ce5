// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static BIND_STATE_VALUES: &[&str] =
    &["OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND", "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"];

static VARIABLE_LIST: &[Field] = &[Field::text("key", "Key字段"), Field::text("value", "Value值字段")];

static ROW_LIST: &[Field] = &[Field::list("cell_list", "值列表", &Kind::TEXT)];

static TABLE_LIST: &[Field] =
    &[Field::text("key", "Key字段"), Field::list("row_list", "Value值列表", &Kind::Object(ROW_LIST))];

static PRINT_STATE_VALUES: &[&str] =
    &["PRINT_STATE_WAIT", "PRINT_STATE_SUCCESS", "PRINT_STATE_FAIL", "PRINT_STATE_CACHED"];

static GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN_VARIABLES: &[Field] = &[Field::text("device_sn", "设备sn").required()];

static GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "子商户").required(),
    Field::text("device_sn", "设备sn").required(),
    Field::text("bind_state", "").values(BIND_STATE_VALUES).required(),
    Field::text("code_url", "收款链接url").required(),
];

/// 查询音箱绑定信息: `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`.
pub static GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN: Operation = Operation {
    title: "查询音箱绑定信息",
    repeat: Repeat::Harmless,
    variables: GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN_VARIABLES,
    answer: GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_pay_devices_open_scenario_speaker_device_sn",
        "GET",
        "/v3/pay-devices/open-scenario-speaker/{device_sn}",
    )
};

/// 绑定音箱设备码牌: `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`.
pub static POST_OPEN_SCENARIO_SPEAKER_DEVICE_SN_BIND: Operation = Operation {
    title: "绑定音箱设备码牌",
    variables: GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN_VARIABLES,
    content: Content::Json,
    body: &[Field::text("sub_mchid", "子商户").required(), Field::text("code_url", "收款链接url").required()],
    answer: GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_pay_devices_open_scenario_speaker_device_sn_bind",
        "POST",
        "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind",
    )
};

/// 出厂预绑定音箱和码牌: `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`.
pub static POST_OPEN_SCENARIO_SPEAKER_DEVICE_SN_PREBIND: Operation = Operation {
    title: "出厂预绑定音箱和码牌",
    variables: GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN_VARIABLES,
    content: Content::Json,
    body: &[Field::text("code_url", "收款链接url").required()],
    answer: &[
        Field::text("device_sn", "设备sn").required(),
        Field::text("bind_state", "").values(BIND_STATE_VALUES).required(),
        Field::text("code_url", "收款链接url").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_pay_devices_open_scenario_speaker_device_sn_prebind",
        "POST",
        "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",
    )
};

/// 解绑音箱设备码牌: `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`.
pub static POST_OPEN_SCENARIO_SPEAKER_DEVICE_SN_UNBIND: Operation = Operation {
    title: "解绑音箱设备码牌",
    variables: GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN_VARIABLES,
    answer: GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_pay_devices_open_scenario_speaker_device_sn_unbind",
        "POST",
        "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",
    )
};

/// 码牌支付结果上报: `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`.
pub static POST_OPEN_SCENARIO_SPEAKERORDER_TRANSACTION_ID_REPORT: Operation = Operation {
    title: "码牌支付结果上报",
    variables: &[Field::text("transaction_id", "微信支付订单号").required()],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户").required(),
        Field::text("code_url", "收款链接url").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("device_sn", "设备sn").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户").required(),
        Field::text("code_url", "收款链接url").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("device_sn", "设备sn").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_pay_devices_open_scenario_speakerorder_transaction_id_report",
        "POST",
        "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
    )
};

/// 小票机打印: `POST /v3/pay-devices/printers/{device_id}/print-orders`.
pub static POST_PRINTERS_DEVICE_ID_PRINT_ORDERS: Operation = Operation {
    title: "小票机打印",
    variables: &[Field::text("device_id", "小票机设备号").required()],
    content: Content::Json,
    body: &[
        Field::text("print_order_no", "打印单号"),
        Field::text("template_id", "模板ID"),
        Field::text("notify_url", "回调通知地址"),
        Field::list("variable_list", "变量列表", &Kind::Object(VARIABLE_LIST)),
        Field::list("table_list", "表格变量列表", &Kind::Object(TABLE_LIST)),
    ],
    ..Operation::new(
        "post_v3_pay_devices_printers_device_id_print_orders",
        "POST",
        "/v3/pay-devices/printers/{device_id}/print-orders",
    )
};

/// 查询订单: `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`.
pub static GET_PRINTERS_DEVICE_ID_PRINT_ORDERS_PRINT_ORDER_NO: Operation = Operation {
    title: "查询订单",
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("device_id", "小票机设备号").required(),
        Field::text("print_order_no", "打印单号").required(),
    ],
    answer: &[
        Field::text("print_order_no", "打印单号"),
        Field::text("template_id", "模板ID"),
        Field::text("notify_url", "回调通知地址"),
        Field::text("print_state", "").values(PRINT_STATE_VALUES),
        Field::text("print_state_description", "打印状态描述"),
        Field::list("variable_list", "变量列表", &Kind::Object(VARIABLE_LIST)),
        Field::list("table_list", "表格变量列表", &Kind::Object(TABLE_LIST)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_pay_devices_printers_device_id_print_orders_print_order_no",
        "GET",
        "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
    )
};
