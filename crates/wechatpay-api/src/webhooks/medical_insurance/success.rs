// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MEDICAL_INSURANCE.SUCCESS`: 医保混合收款成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016781554>, <https://pay.weixin.qq.com/doc/v3/partner/4012165722>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MEDICAL_INSURANCE.SUCCESS";

/// The decrypted content of `MEDICAL_INSURANCE.SUCCESS`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 唯一定义此资源的标识.
    pub mix_trade_no: String,
    /// `mix_pay_status`: one of `UNKNOWN_MIX_PAY_STATUS`, `MIX_PAY_CREATED`, `MIX_PAY_SUCCESS`, `MIX_PAY_REFUND`, `MIX_PAY_FAIL`.
    pub mix_pay_status: MixPayStatus,
    /// `self_pay_status`: one of `UNKNOWN_SELF_PAY_STATUS`, `SELF_PAY_CREATED`, `SELF_PAY_SUCCESS`, `SELF_PAY_REFUND`, `SELF_PAY_FAIL`, `NO_SELF_PAY`.
    pub self_pay_status: Option<SelfPayStatus>,
    /// `med_ins_pay_status`: one of `UNKNOWN_MED_INS_PAY_STATUS`, `MED_INS_PAY_CREATED`, `MED_INS_PAY_SUCCESS`, `MED_INS_PAY_REFUND`, `MED_INS_PAY_FAIL`, `NO_MED_INS_PAY`.
    pub med_ins_pay_status: Option<MedInsPayStatus>,
    /// 订单支付时间.
    pub paid_time: Option<String>,
    /// 支付完成后医保局返回内容.
    pub passthrough_response_content: Option<PassthroughResponseContent>,
    /// `mix_pay_type`: one of `UNKNOWN_MIX_PAY_TYPE`, `CASH_ONLY`, `INSURANCE_ONLY`, `CASH_AND_INSURANCE`.
    pub mix_pay_type: MixPayType,
    /// `order_type`: one of `UNKNOWN_ORDER_TYPE`, `REG_PAY`, `DIAG_PAY`, `COVID_EXAM_PAY`, `IN_HOSP_PAY`, `PHARMACY_PAY`, `INSURANCE_PAY`, `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`, `COVID_ANTIGEN_PAY`, `MED_PAY`.
    pub order_type: Option<OrderType>,
    /// 从业机构的公众号ID.
    pub appid: String,
    /// 医疗机构的公众号ID.
    pub sub_appid: Option<String>,
    /// 医疗机构的商户号.
    pub sub_mchid: Option<String>,
    /// 用户在appid下的唯一标识.
    pub openid: Option<String>,
    /// 用户在医疗机构AppID下的唯一标识.
    pub sub_openid: Option<String>,
    /// 是否代亲属支付.
    pub pay_for_relatives: Option<bool>,
    /// 从业机构订单号.
    pub out_trade_no: String,
    /// 医疗机构订单号.
    pub serial_no: Option<String>,
    /// 医保局返回的支付单ID.
    pub pay_order_id: Option<String>,
    /// 医保局返回的支付授权码.
    pub pay_auth_no: Option<String>,
    /// 用户定位信息.
    pub geo_location: Option<String>,
    /// 城市ID.
    pub city_id: String,
    /// 医疗机构名称.
    pub med_inst_name: String,
    /// 医疗机构编码.
    pub med_inst_no: String,
    /// 医保下单时间.
    pub med_ins_order_create_time: Option<String>,
    /// 现金补充列表.
    pub cash_add_detail: Option<CashAddDetail>,
    /// 现金减免列表.
    pub cash_reduce_detail: Option<CashReduceDetail>,
    /// 回调通知URL.
    pub callback_url: String,
    /// 自费预下单ID.
    pub prepay_id: Option<String>,
    /// 医疗机构透传给医保的数据.
    pub passthrough_request_content: Option<PassthroughRequestContent>,
    /// 医疗机构与微信医保约定的扩展字段.
    pub extends: Option<String>,
    /// 查询与通知中返回.
    pub attach: Option<String>,
    /// 渠道号.
    pub channel_no: Option<String>,
    /// 是否到医保局测试环境下单.
    pub med_ins_test_env: Option<bool>,
}

crate::answer! {
    Resource {
        required mix_trade_no "mix_trade_no",
        required mix_pay_status "mix_pay_status",
        optional self_pay_status "self_pay_status",
        optional med_ins_pay_status "med_ins_pay_status",
        optional paid_time "paid_time",
        optional_text passthrough_response_content "passthrough_response_content",
        required mix_pay_type "mix_pay_type",
        optional order_type "order_type",
        required appid "appid",
        optional sub_appid "sub_appid",
        optional sub_mchid "sub_mchid",
        optional openid "openid",
        optional sub_openid "sub_openid",
        optional pay_for_relatives "pay_for_relatives",
        required out_trade_no "out_trade_no",
        optional serial_no "serial_no",
        optional pay_order_id "pay_order_id",
        optional pay_auth_no "pay_auth_no",
        optional geo_location "geo_location",
        required city_id "city_id",
        required med_inst_name "med_inst_name",
        required med_inst_no "med_inst_no",
        optional med_ins_order_create_time "med_ins_order_create_time",
        optional cash_add_detail "cash_add_detail",
        optional cash_reduce_detail "cash_reduce_detail",
        required callback_url "callback_url",
        optional prepay_id "prepay_id",
        optional_text passthrough_request_content "passthrough_request_content",
        optional extends "extends",
        optional attach "attach",
        optional channel_no "channel_no",
        optional med_ins_test_env "med_ins_test_env",
    }
}

crate::open_enum! {
/// `mix_pay_status`.
    MixPayStatus {
    UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
    MixPayCreated = "MIX_PAY_CREATED",
    MixPaySuccess = "MIX_PAY_SUCCESS",
    MixPayRefund = "MIX_PAY_REFUND",
    MixPayFail = "MIX_PAY_FAIL",
    }
}

crate::open_enum! {
/// `self_pay_status`.
    SelfPayStatus {
    UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
    SelfPayCreated = "SELF_PAY_CREATED",
    SelfPaySuccess = "SELF_PAY_SUCCESS",
    SelfPayRefund = "SELF_PAY_REFUND",
    SelfPayFail = "SELF_PAY_FAIL",
    NoSelfPay = "NO_SELF_PAY",
    }
}

crate::open_enum! {
/// `med_ins_pay_status`.
    MedInsPayStatus {
    UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
    MedInsPayCreated = "MED_INS_PAY_CREATED",
    MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
    MedInsPayRefund = "MED_INS_PAY_REFUND",
    MedInsPayFail = "MED_INS_PAY_FAIL",
    NoMedInsPay = "NO_MED_INS_PAY",
    }
}

/// 支付完成后医保局返回内容.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassthroughResponseContent {
    /// `payAuthNo`.
    pub pay_auth_no: Option<String>,
    /// `payOrdId`.
    pub pay_ord_id: Option<String>,
    /// `setlLatlnt`.
    pub setl_latlnt: Option<String>,
}

crate::answer! {
    PassthroughResponseContent {
        optional pay_auth_no "payAuthNo",
        optional pay_ord_id "payOrdId",
        optional setl_latlnt "setlLatlnt",
    }
}

crate::open_enum! {
/// `mix_pay_type`.
    MixPayType {
    UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
    CashOnly = "CASH_ONLY",
    InsuranceOnly = "INSURANCE_ONLY",
    CashAndInsurance = "CASH_AND_INSURANCE",
    }
}

crate::open_enum! {
/// `order_type`.
    OrderType {
    UnknownOrderType = "UNKNOWN_ORDER_TYPE",
    RegPay = "REG_PAY",
    DiagPay = "DIAG_PAY",
    CovidExamPay = "COVID_EXAM_PAY",
    InHospPay = "IN_HOSP_PAY",
    PharmacyPay = "PHARMACY_PAY",
    InsurancePay = "INSURANCE_PAY",
    IntRegPay = "INT_REG_PAY",
    IntReDiagPay = "INT_RE_DIAG_PAY",
    IntRxPay = "INT_RX_PAY",
    CovidAntigenPay = "COVID_ANTIGEN_PAY",
    MedPay = "MED_PAY",
    }
}

/// 现金补充列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CashAddDetail {
    /// `cash_add_type`: one of `DEFAULT_ADD_TYPE`, `FREIGHT`, `OTHER_MEDICAL_EXPENSES`.
    pub cash_add_type: CashAddType,
}

crate::answer! {
    CashAddDetail {
        required cash_add_type "cash_add_type",
    }
}

crate::open_enum! {
/// `cash_add_type`.
    CashAddType {
    DefaultAddType = "DEFAULT_ADD_TYPE",
    Freight = "FREIGHT",
    OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
    }
}

/// 现金减免列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CashReduceDetail {
    /// `cash_reduce_type`: one of `DEFAULT_REDUCE_TYPE`, `HOSPITAL_REDUCE`, `PHARMACY_DISCOUNT`, `DISCOUNT`, `PRE_PAYMENT`, `DEPOSIT_DEDUCTION`.
    pub cash_reduce_type: CashReduceType,
}

crate::answer! {
    CashReduceDetail {
        required cash_reduce_type "cash_reduce_type",
    }
}

crate::open_enum! {
/// `cash_reduce_type`.
    CashReduceType {
    DefaultReduceType = "DEFAULT_REDUCE_TYPE",
    HospitalReduce = "HOSPITAL_REDUCE",
    PharmacyDiscount = "PHARMACY_DISCOUNT",
    Discount = "DISCOUNT",
    PrePayment = "PRE_PAYMENT",
    DepositDeduction = "DEPOSIT_DEDUCTION",
    }
}

/// 医疗机构透传给医保的数据.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassthroughRequestContent {
    /// `payAuthNo`.
    pub pay_auth_no: Option<String>,
    /// `payOrdId`.
    pub pay_ord_id: Option<String>,
    /// `setlLatlnt`.
    pub setl_latlnt: Option<String>,
}

crate::answer! {
    PassthroughRequestContent {
        optional pay_auth_no "payAuthNo",
        optional pay_ord_id "payOrdId",
        optional setl_latlnt "setlLatlnt",
    }
}
