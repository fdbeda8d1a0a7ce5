// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/application/query`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/application/query`
///
/// `GET`: 查询停车场进件申请单.
#[derive(Debug, Clone)]
pub struct Query<C> {
    at: At<C>,
}

impl<C: Caller> Query<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询停车场进件申请单: `GET /v3/parking/reminders/application/query`
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::parking::GET_REMINDERS_APPLICATION_QUERY, query)
    }
}

/// What [`Query::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 停车场进件审核单号.
    pub parking_lot_audit_no: String,
    /// 商户停车场ID.
    pub out_parking_lot_id: String,
}

/// What [`Query::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `application`.
    pub application: Option<Application>,
    /// 微信停车场ID.
    pub wx_parking_lot_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional application "application",
        optional wx_parking_lot_id "wx_parking_lot_id",
    }
}

/// `application`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// 停车场进件审核单号.
    pub parking_lot_audit_no: Option<String>,
    /// `audit_status`: one of `AUDIT_STATUS_UNKNOWN`, `AUDIT_STATUS_PENDING`, `AUDIT_STATUS_WITHDRAWN`, `AUDIT_STATUS_APPROVED`, `AUDIT_STATUS_REJECTED`.
    pub audit_status: Option<AuditStatus>,
    /// 提交时间.
    pub submit_time: Option<i64>,
    /// `parking_lot`.
    pub parking_lot: Option<ParkingLot>,
    /// `audit_comment`.
    pub audit_comment: Option<AuditComment>,
}

crate::answer! {
    Application {
        optional parking_lot_audit_no "parking_lot_audit_no",
        optional audit_status "audit_status",
        optional submit_time "submit_time",
        optional parking_lot "parking_lot",
        optional audit_comment "audit_comment",
    }
}

crate::open_enum! {
/// `audit_status`.
    AuditStatus {
    AuditStatusUnknown = "AUDIT_STATUS_UNKNOWN",
    AuditStatusPending = "AUDIT_STATUS_PENDING",
    AuditStatusWithdrawn = "AUDIT_STATUS_WITHDRAWN",
    AuditStatusApproved = "AUDIT_STATUS_APPROVED",
    AuditStatusRejected = "AUDIT_STATUS_REJECTED",
    }
}

/// `parking_lot`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParkingLot {
    /// 停车场名称.
    pub parking_lot_name: Option<String>,
    /// 商户停车场ID.
    pub out_parking_lot_id: Option<String>,
    /// 停车场地址.
    pub parking_lot_address: Option<String>,
    /// 停车场经度.
    pub longitude: Option<String>,
    /// 停车场纬度.
    pub latitude: Option<String>,
    /// `parking_lot_type`: one of `PARKING_LOT_TYPE_UNKNOWN`, `PARKING_LOT_TYPE_BUSINESS_DISTRICT`, `PARKING_LOT_TYPE_OFFICE_BUILDING`, `PARKING_LOT_TYPE_TRANSPORTATION_HUB`, `PARKING_LOT_TYPE_RESIDENTIAL_AREA`, `PARKING_LOT_TYPE_PARK_AREA`, `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`.
    pub parking_lot_type: Option<ParkingLotType>,
    /// 客服联系电话.
    pub phone_number: Option<String>,
    /// 收费告示牌url.
    pub parking_sign_url: Option<String>,
    /// 停车场优惠文案.
    pub notification_text_list: Option<Vec<String>>,
    /// 商家支付小程序appid.
    pub payment_mini_prog_appid: Option<String>,
    /// 商家支付路径.
    pub payment_path: Option<String>,
    /// 商家停车订单小程序appid.
    pub parking_order_mini_prog_appid: Option<String>,
    /// 商家停车订单路径.
    pub parking_order_path: Option<String>,
    /// `charging_rule`.
    pub charging_rule: Option<ChargingRule>,
}

crate::answer! {
    ParkingLot {
        optional parking_lot_name "parking_lot_name",
        optional out_parking_lot_id "out_parking_lot_id",
        optional parking_lot_address "parking_lot_address",
        optional longitude "longitude",
        optional latitude "latitude",
        optional parking_lot_type "parking_lot_type",
        optional phone_number "phone_number",
        optional parking_sign_url "parking_sign_url",
        optional notification_text_list "notification_text_list",
        optional payment_mini_prog_appid "payment_mini_prog_appid",
        optional payment_path "payment_path",
        optional parking_order_mini_prog_appid "parking_order_mini_prog_appid",
        optional parking_order_path "parking_order_path",
        optional charging_rule "charging_rule",
    }
}

pub use crate::v3::parking::reminders::application::ParkingLotType;

/// `charging_rule`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargingRule {
    /// `rule_type`: one of `CHARGING_RULE_UNKNOWN`, `CHARGING_RULE_FIXED_INTERVAL`, `CHARGING_RULE_SEGMENT`, `CHARGING_RULE_PER_ENTRY`.
    pub rule_type: Option<RuleType>,
    /// `fee_limit_type`: one of `FEE_LIMIT_UNKNOWN`, `FEE_LIMIT_AGGREGATE`, `FEE_LIMIT_SINGLE`.
    pub fee_limit_type: Option<FeeLimitType>,
    /// `daily_limit_type`: one of `DAILY_LIMIT_UNKNOWN`, `DAILY_LIMIT_ROLLING_24H`, `DAILY_LIMIT_CALENDAR_DAY`.
    pub daily_limit_type: Option<DailyLimitType>,
    /// `time_rounding_type`: one of `TIME_ROUND_UNKNOWN`, `TIME_ROUND_DOWN`, `TIME_ROUND_UP`.
    pub time_rounding_type: Option<TimeRoundingType>,
    /// 入场免费时间.
    pub free_entry_duration: Option<i64>,
    /// 出场免费时间.
    pub free_exit_duration: Option<i64>,
    /// `fixed_interval_rule`.
    pub fixed_interval_rule: Option<Vec<FixedIntervalRule>>,
    /// `duration_segment_rule`.
    pub duration_segment_rule: Option<Vec<DurationSegmentRule>>,
    /// `pre_entry_rule`.
    pub pre_entry_rule: Option<Vec<PreEntryRule>>,
    /// `holiday_mode`: one of `HOLIDAY_MODE_UNKNOWN`, `HOLIDAY_MODE_LEGAL_MODY`, `HOLIDAY_MODE_CALENDAR_MODY`, `HOLIDAY_MODE_FINANCIAL_MODY`.
    pub holiday_mode: Option<HolidayMode>,
    /// `aggregate_limit_mode`: one of `AGGREGATE_LIMIT_MODE_UNKNOWN`, `AGGREGATE_LIMIT_MODE_NORMAL`, `AGGREGATE_LIMIT_MODE_MIN`.
    pub aggregate_limit_mode: Option<AggregateLimitMode>,
    /// `first_charge_time_mode`: one of `FIRST_CHARGE_TIME_MODE_UNKNOWN`, `FIRST_CHARGE_TIME_MODE_ENTER`, `FIRST_CHARGE_TIME_MODE_AFTER_FREE`.
    pub first_charge_time_mode: Option<FirstChargeTimeMode>,
}

crate::answer! {
    ChargingRule {
        optional rule_type "rule_type",
        optional fee_limit_type "fee_limit_type",
        optional daily_limit_type "daily_limit_type",
        optional time_rounding_type "time_rounding_type",
        optional free_entry_duration "free_entry_duration",
        optional free_exit_duration "free_exit_duration",
        optional fixed_interval_rule "fixed_interval_rule",
        optional duration_segment_rule "duration_segment_rule",
        optional pre_entry_rule "pre_entry_rule",
        optional holiday_mode "holiday_mode",
        optional aggregate_limit_mode "aggregate_limit_mode",
        optional first_charge_time_mode "first_charge_time_mode",
    }
}

pub use crate::v3::parking::reminders::application::RuleType;

pub use crate::v3::parking::reminders::application::FeeLimitType;

pub use crate::v3::parking::reminders::application::DailyLimitType;

pub use crate::v3::parking::reminders::application::TimeRoundingType;

/// `fixed_interval_rule`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FixedIntervalRule {
    /// `day_type`: one of `DAY_TYPE_UNKNOWN`, `DAY_TYPE_WEEKDAY`, `DAY_TYPE_HOLIDAY`, `DAY_TYPE_ALL_DAY`.
    pub day_type: Option<DayType>,
    /// 时段开始时间.
    pub start_time: Option<String>,
    /// 时段结束时间.
    pub end_time: Option<String>,
    /// `vehicle_type`: one of `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`.
    pub vehicle_type: Option<VehicleType>,
    /// `plate_type`: one of `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`.
    pub plate_type: Option<PlateType>,
    /// 首段收费时长.
    pub first_duration: Option<i64>,
    /// 首段收费金额.
    pub first_amount: Option<i64>,
    /// 间隔收费时长.
    pub interval_duration: Option<i64>,
    /// 间隔收费金额.
    pub interval_amount: Option<i64>,
    /// 间隔时段收费封顶.
    pub interval_max_amount: Option<i64>,
    /// 单日最大收款金额.
    pub max_fee_per_day: Option<i64>,
    /// `free_period_charging_mode`: one of `FREE_PERIOD_CHARGING_UNKNOWN`, `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`, `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`, `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`, `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`.
    pub free_period_charging_mode: Option<FreePeriodChargingMode>,
    /// `free_period_calculation_mode`: one of `FREE_PERIOD_CAL_UNKNOWN`, `FREE_PERIOD_CAL_CONCURRENT_START`, `FREE_PERIOD_CAL_SEQUENTIAL_START`.
    pub free_period_calculation_mode: Option<FreePeriodCalculationMode>,
    /// 新能源是否免停.
    pub is_green_vehicle_free_parking: Option<bool>,
    /// `first_duration_mode`: one of `FIRST_DURATION_MODE_UNKNOWN`, `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`, `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`.
    pub first_duration_mode: Option<FirstDurationMode>,
}

crate::answer! {
    FixedIntervalRule {
        optional day_type "day_type",
        optional start_time "start_time",
        optional end_time "end_time",
        optional vehicle_type "vehicle_type",
        optional plate_type "plate_type",
        optional first_duration "first_duration",
        optional first_amount "first_amount",
        optional interval_duration "interval_duration",
        optional interval_amount "interval_amount",
        optional interval_max_amount "interval_max_amount",
        optional max_fee_per_day "max_fee_per_day",
        optional free_period_charging_mode "free_period_charging_mode",
        optional free_period_calculation_mode "free_period_calculation_mode",
        optional is_green_vehicle_free_parking "is_green_vehicle_free_parking",
        optional first_duration_mode "first_duration_mode",
    }
}

pub use crate::v3::parking::reminders::application::DayType;

pub use crate::v3::parking::reminders::application::VehicleType;

pub use crate::v3::parking::reminders::application::PlateType;

pub use crate::v3::parking::reminders::application::FreePeriodChargingMode;

pub use crate::v3::parking::reminders::application::FreePeriodCalculationMode;

pub use crate::v3::parking::reminders::application::FirstDurationMode;

/// `duration_segment_rule`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DurationSegmentRule {
    /// `day_type`: one of `DAY_TYPE_UNKNOWN`, `DAY_TYPE_WEEKDAY`, `DAY_TYPE_HOLIDAY`, `DAY_TYPE_ALL_DAY`.
    pub day_type: Option<DayType>,
    /// 时段开始时间.
    pub start_time: Option<String>,
    /// 时段结束时间.
    pub end_time: Option<String>,
    /// `vehicle_type`: one of `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`.
    pub vehicle_type: Option<VehicleType>,
    /// `plate_type`: one of `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`.
    pub plate_type: Option<PlateType>,
    /// `charge_mode`: one of `UNKNOWN`, `INTERVAL`, `ONE_TIME`.
    pub charge_mode: Option<ChargeMode>,
    /// 停车时长起始.
    pub duration_from: Option<i64>,
    /// 停车时长结束.
    pub duration_to: Option<i64>,
    /// 固定收费金额.
    pub fixed_amount: Option<i64>,
    /// 间隔时段.
    pub interval_min: Option<i64>,
    /// 间隔收费金额.
    pub interval_amount: Option<i64>,
    /// 间隔时段收费封顶.
    pub interval_max_amount: Option<i64>,
    /// 单日最大收款金额.
    pub max_fee_per_day: Option<i64>,
}

crate::answer! {
    DurationSegmentRule {
        optional day_type "day_type",
        optional start_time "start_time",
        optional end_time "end_time",
        optional vehicle_type "vehicle_type",
        optional plate_type "plate_type",
        optional charge_mode "charge_mode",
        optional duration_from "duration_from",
        optional duration_to "duration_to",
        optional fixed_amount "fixed_amount",
        optional interval_min "interval_min",
        optional interval_amount "interval_amount",
        optional interval_max_amount "interval_max_amount",
        optional max_fee_per_day "max_fee_per_day",
    }
}

pub use crate::v3::parking::reminders::application::ChargeMode;

/// `pre_entry_rule`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreEntryRule {
    /// `day_type`: one of `DAY_TYPE_UNKNOWN`, `DAY_TYPE_WEEKDAY`, `DAY_TYPE_HOLIDAY`, `DAY_TYPE_ALL_DAY`.
    pub day_type: Option<DayType>,
    /// 时段开始时间.
    pub start_time: Option<String>,
    /// 时段结束时间.
    pub end_time: Option<String>,
    /// `vehicle_type`: one of `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`.
    pub vehicle_type: Option<VehicleType>,
    /// `plate_type`: one of `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`.
    pub plate_type: Option<PlateType>,
    /// 收费金额.
    pub amount: Option<i64>,
    /// 单日最大收款金额.
    pub max_fee_per_day: Option<i64>,
}

crate::answer! {
    PreEntryRule {
        optional day_type "day_type",
        optional start_time "start_time",
        optional end_time "end_time",
        optional vehicle_type "vehicle_type",
        optional plate_type "plate_type",
        optional amount "amount",
        optional max_fee_per_day "max_fee_per_day",
    }
}

pub use crate::v3::parking::reminders::application::HolidayMode;

pub use crate::v3::parking::reminders::application::AggregateLimitMode;

pub use crate::v3::parking::reminders::application::FirstChargeTimeMode;

/// `audit_comment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuditComment {
    /// `fields`.
    pub fields: Option<Vec<Fields>>,
    /// 改进建议.
    pub recommendation: Option<String>,
}

crate::answer! {
    AuditComment {
        optional fields "fields",
        optional recommendation "recommendation",
    }
}

/// `fields`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fields {
    /// 字段名.
    pub field: Option<String>,
    /// 审核意见.
    pub comment: Option<String>,
}

crate::answer! {
    Fields {
        optional field "field",
        optional comment "comment",
    }
}

impl Request for GetQuery {}
