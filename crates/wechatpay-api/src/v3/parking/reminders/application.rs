// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/application`

pub mod query;
pub mod withdraw;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/application`
///
/// `POST`: 提交停车场进件申请, see <https://pay.weixin.qq.com/doc/v3/partner/4019557780>.
#[derive(Debug, Clone)]
pub struct Application<C> {
    at: At<C>,
}

impl<C: Caller> Application<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/parking/reminders/application/query`
    #[must_use]
    pub fn query(&self) -> query::Query<C> {
        query::Query::new(self.at.clone())
    }

    /// `/v3/parking/reminders/application/withdraw`
    #[must_use]
    pub fn withdraw(&self) -> withdraw::Withdraw<C> {
        withdraw::Withdraw::new(self.at.clone())
    }

    /// 提交停车场进件申请: `POST /v3/parking/reminders/application`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4019557780>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::parking::POST_REMINDERS_APPLICATION, body)
    }
}

/// What [`Application::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// `parking_lot`.
    pub parking_lot: ParkingLot,
}

/// `parking_lot`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ParkingLot {
    /// 停车场名称.
    pub parking_lot_name: String,
    /// 商户停车场ID.
    pub out_parking_lot_id: String,
    /// 停车场地址.
    pub parking_lot_address: String,
    /// 停车场经度.
    pub longitude: String,
    /// 停车场纬度.
    pub latitude: String,
    /// `parking_lot_type`: one of `PARKING_LOT_TYPE_UNKNOWN`, `PARKING_LOT_TYPE_BUSINESS_DISTRICT`, `PARKING_LOT_TYPE_OFFICE_BUILDING`, `PARKING_LOT_TYPE_TRANSPORTATION_HUB`, `PARKING_LOT_TYPE_RESIDENTIAL_AREA`, `PARKING_LOT_TYPE_PARK_AREA`, `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`.
    pub parking_lot_type: ParkingLotType,
    /// 客服联系电话.
    pub phone_number: String,
    /// 收费告示牌url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_sign_url: Option<String>,
    /// 停车场优惠文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_text_list: Option<Vec<String>>,
    /// 商家支付小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mini_prog_appid: Option<String>,
    /// 商家支付路径.
    pub payment_path: String,
    /// 商家停车订单小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_order_mini_prog_appid: Option<String>,
    /// 商家停车订单路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_order_path: Option<String>,
    /// `charging_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charging_rule: Option<ChargingRule>,
}

crate::open_enum! {
/// `parking_lot_type`.
    ParkingLotType {
    ParkingLotTypeUnknown = "PARKING_LOT_TYPE_UNKNOWN",
    ParkingLotTypeBusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
    ParkingLotTypeOfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
    ParkingLotTypeTransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
    ParkingLotTypeResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
    ParkingLotTypeParkArea = "PARKING_LOT_TYPE_PARK_AREA",
    ParkingLotTypeOtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    }
}

/// `charging_rule`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ChargingRule {
    /// `rule_type`: one of `CHARGING_RULE_UNKNOWN`, `CHARGING_RULE_FIXED_INTERVAL`, `CHARGING_RULE_SEGMENT`, `CHARGING_RULE_PER_ENTRY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_type: Option<RuleType>,
    /// `fee_limit_type`: one of `FEE_LIMIT_UNKNOWN`, `FEE_LIMIT_AGGREGATE`, `FEE_LIMIT_SINGLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_limit_type: Option<FeeLimitType>,
    /// `daily_limit_type`: one of `DAILY_LIMIT_UNKNOWN`, `DAILY_LIMIT_ROLLING_24H`, `DAILY_LIMIT_CALENDAR_DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit_type: Option<DailyLimitType>,
    /// `time_rounding_type`: one of `TIME_ROUND_UNKNOWN`, `TIME_ROUND_DOWN`, `TIME_ROUND_UP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_rounding_type: Option<TimeRoundingType>,
    /// 入场免费时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_entry_duration: Option<i64>,
    /// 出场免费时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_exit_duration: Option<i64>,
    /// `fixed_interval_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_interval_rule: Option<Vec<FixedIntervalRule>>,
    /// `duration_segment_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_segment_rule: Option<Vec<DurationSegmentRule>>,
    /// `pre_entry_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_entry_rule: Option<Vec<PreEntryRule>>,
    /// `holiday_mode`: one of `HOLIDAY_MODE_UNKNOWN`, `HOLIDAY_MODE_LEGAL_MODY`, `HOLIDAY_MODE_CALENDAR_MODY`, `HOLIDAY_MODE_FINANCIAL_MODY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holiday_mode: Option<HolidayMode>,
    /// `aggregate_limit_mode`: one of `AGGREGATE_LIMIT_MODE_UNKNOWN`, `AGGREGATE_LIMIT_MODE_NORMAL`, `AGGREGATE_LIMIT_MODE_MIN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregate_limit_mode: Option<AggregateLimitMode>,
    /// `first_charge_time_mode`: one of `FIRST_CHARGE_TIME_MODE_UNKNOWN`, `FIRST_CHARGE_TIME_MODE_ENTER`, `FIRST_CHARGE_TIME_MODE_AFTER_FREE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_charge_time_mode: Option<FirstChargeTimeMode>,
}

crate::open_enum! {
/// `rule_type`.
    RuleType {
    ChargingRuleUnknown = "CHARGING_RULE_UNKNOWN",
    ChargingRuleFixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
    ChargingRuleSegment = "CHARGING_RULE_SEGMENT",
    ChargingRulePerEntry = "CHARGING_RULE_PER_ENTRY",
    }
}

crate::open_enum! {
/// `fee_limit_type`.
    FeeLimitType {
    FeeLimitUnknown = "FEE_LIMIT_UNKNOWN",
    FeeLimitAggregate = "FEE_LIMIT_AGGREGATE",
    FeeLimitSingle = "FEE_LIMIT_SINGLE",
    }
}

crate::open_enum! {
/// `daily_limit_type`.
    DailyLimitType {
    DailyLimitUnknown = "DAILY_LIMIT_UNKNOWN",
    DailyLimitRolling24h = "DAILY_LIMIT_ROLLING_24H",
    DailyLimitCalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    }
}

crate::open_enum! {
/// `time_rounding_type`.
    TimeRoundingType {
    TimeRoundUnknown = "TIME_ROUND_UNKNOWN",
    TimeRoundDown = "TIME_ROUND_DOWN",
    TimeRoundUp = "TIME_ROUND_UP",
    }
}

/// `fixed_interval_rule`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FixedIntervalRule {
    /// `day_type`: one of `DAY_TYPE_UNKNOWN`, `DAY_TYPE_WEEKDAY`, `DAY_TYPE_HOLIDAY`, `DAY_TYPE_ALL_DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_type: Option<DayType>,
    /// 时段开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 时段结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// `vehicle_type`: one of `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_type: Option<VehicleType>,
    /// `plate_type`: one of `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_type: Option<PlateType>,
    /// 首段收费时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_duration: Option<i64>,
    /// 首段收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_amount: Option<i64>,
    /// 间隔收费时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_duration: Option<i64>,
    /// 间隔收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_amount: Option<i64>,
    /// 间隔时段收费封顶.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_max_amount: Option<i64>,
    /// 单日最大收款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_fee_per_day: Option<i64>,
    /// `free_period_charging_mode`: one of `FREE_PERIOD_CHARGING_UNKNOWN`, `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`, `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`, `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`, `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_period_charging_mode: Option<FreePeriodChargingMode>,
    /// `free_period_calculation_mode`: one of `FREE_PERIOD_CAL_UNKNOWN`, `FREE_PERIOD_CAL_CONCURRENT_START`, `FREE_PERIOD_CAL_SEQUENTIAL_START`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_period_calculation_mode: Option<FreePeriodCalculationMode>,
    /// 新能源是否免停.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_green_vehicle_free_parking: Option<bool>,
    /// `first_duration_mode`: one of `FIRST_DURATION_MODE_UNKNOWN`, `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`, `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_duration_mode: Option<FirstDurationMode>,
}

crate::open_enum! {
/// `day_type`.
    DayType {
    DayTypeUnknown = "DAY_TYPE_UNKNOWN",
    DayTypeWeekday = "DAY_TYPE_WEEKDAY",
    DayTypeHoliday = "DAY_TYPE_HOLIDAY",
    DayTypeAllDay = "DAY_TYPE_ALL_DAY",
    }
}

crate::open_enum! {
/// `vehicle_type`.
    VehicleType {
    VehicleTypeUnknown = "VEHICLE_TYPE_UNKNOWN",
    VehicleTypeSmall = "VEHICLE_TYPE_SMALL",
    VehicleTypeLarge = "VEHICLE_TYPE_LARGE",
    VehicleTypeExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
    VehicleTypeAllType = "VEHICLE_TYPE_ALL_TYPE",
    }
}

crate::open_enum! {
/// `plate_type`.
    PlateType {
    PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
    PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
    PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
    PlateTypeFree = "PLATE_TYPE_FREE",
    PlateTypePrepaid = "PLATE_TYPE_PREPAID",
    PlateTypeOthers = "PLATE_TYPE_OTHERS",
    }
}

crate::open_enum! {
/// `free_period_charging_mode`.
    FreePeriodChargingMode {
    FreePeriodChargingUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
    FreePeriodChargingOncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
    FreePeriodChargingOncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
    FreePeriodChargingOncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
    FreePeriodChargingCumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
    }
}

crate::open_enum! {
/// `free_period_calculation_mode`.
    FreePeriodCalculationMode {
    FreePeriodCalUnknown = "FREE_PERIOD_CAL_UNKNOWN",
    FreePeriodCalConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
    FreePeriodCalSequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    }
}

crate::open_enum! {
/// `first_duration_mode`.
    FirstDurationMode {
    FirstDurationModeUnknown = "FIRST_DURATION_MODE_UNKNOWN",
    FirstDurationModeOnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
    FirstDurationModeEveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    }
}

/// `duration_segment_rule`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DurationSegmentRule {
    /// `day_type`: one of `DAY_TYPE_UNKNOWN`, `DAY_TYPE_WEEKDAY`, `DAY_TYPE_HOLIDAY`, `DAY_TYPE_ALL_DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_type: Option<DayType>,
    /// 时段开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 时段结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// `vehicle_type`: one of `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_type: Option<VehicleType>,
    /// `plate_type`: one of `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_type: Option<PlateType>,
    /// `charge_mode`: one of `UNKNOWN`, `INTERVAL`, `ONE_TIME`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_mode: Option<ChargeMode>,
    /// 停车时长起始.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_from: Option<i64>,
    /// 停车时长结束.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_to: Option<i64>,
    /// 固定收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_amount: Option<i64>,
    /// 间隔时段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_min: Option<i64>,
    /// 间隔收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_amount: Option<i64>,
    /// 间隔时段收费封顶.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_max_amount: Option<i64>,
    /// 单日最大收款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_fee_per_day: Option<i64>,
}

crate::open_enum! {
/// `charge_mode`.
    ChargeMode {
    Unknown = "UNKNOWN",
    Interval = "INTERVAL",
    OneTime = "ONE_TIME",
    }
}

/// `pre_entry_rule`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PreEntryRule {
    /// `day_type`: one of `DAY_TYPE_UNKNOWN`, `DAY_TYPE_WEEKDAY`, `DAY_TYPE_HOLIDAY`, `DAY_TYPE_ALL_DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_type: Option<DayType>,
    /// 时段开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 时段结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// `vehicle_type`: one of `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_type: Option<VehicleType>,
    /// `plate_type`: one of `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_type: Option<PlateType>,
    /// 收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 单日最大收款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_fee_per_day: Option<i64>,
}

crate::open_enum! {
/// `holiday_mode`.
    HolidayMode {
    HolidayModeUnknown = "HOLIDAY_MODE_UNKNOWN",
    HolidayModeLegalMody = "HOLIDAY_MODE_LEGAL_MODY",
    HolidayModeCalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
    HolidayModeFinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    }
}

crate::open_enum! {
/// `aggregate_limit_mode`.
    AggregateLimitMode {
    AggregateLimitModeUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
    AggregateLimitModeNormal = "AGGREGATE_LIMIT_MODE_NORMAL",
    AggregateLimitModeMin = "AGGREGATE_LIMIT_MODE_MIN",
    }
}

crate::open_enum! {
/// `first_charge_time_mode`.
    FirstChargeTimeMode {
    FirstChargeTimeModeUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
    FirstChargeTimeModeEnter = "FIRST_CHARGE_TIME_MODE_ENTER",
    FirstChargeTimeModeAfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    }
}

/// What [`Application::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 停车场进件审核单号.
    pub parking_lot_audit_no: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional parking_lot_audit_no "parking_lot_audit_no",
    }
}

impl Request for PostRequest {}
