// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/applications`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/applications`
///
/// `GET`: 查询停车场进件申请单列表, see <https://pay.weixin.qq.com/doc/v3/partner/4019557811>.
#[derive(Debug, Clone)]
pub struct Applications<C> {
    at: At<C>,
}

impl<C: Caller> Applications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询停车场进件申请单列表: `GET /v3/parking/reminders/applications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4019557811>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::parking::GET_REMINDERS_APPLICATIONS, query)
    }
}

/// What [`Applications::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户停车场ID.
    pub out_parking_lot_id: String,
    /// 偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`Applications::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `application_list`.
    pub application_list: Option<Vec<ApplicationList>>,
    /// 微信停车场ID.
    pub wx_parking_lot_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional application_list "application_list",
        optional wx_parking_lot_id "wx_parking_lot_id",
    }
}

/// `application_list`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationList {
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
    ApplicationList {
        optional parking_lot_audit_no "parking_lot_audit_no",
        optional audit_status "audit_status",
        optional submit_time "submit_time",
        optional parking_lot "parking_lot",
        optional audit_comment "audit_comment",
    }
}

pub use crate::v3::parking::reminders::application::query::AuditStatus;

pub use crate::v3::parking::reminders::application::query::ParkingLot;

pub use crate::v3::parking::reminders::application::ParkingLotType;

pub use crate::v3::parking::reminders::application::query::ChargingRule;

pub use crate::v3::parking::reminders::application::RuleType;

pub use crate::v3::parking::reminders::application::FeeLimitType;

pub use crate::v3::parking::reminders::application::DailyLimitType;

pub use crate::v3::parking::reminders::application::TimeRoundingType;

pub use crate::v3::parking::reminders::application::query::FixedIntervalRule;

pub use crate::v3::parking::reminders::application::DayType;

pub use crate::v3::parking::reminders::application::VehicleType;

pub use crate::v3::parking::reminders::application::PlateType;

pub use crate::v3::parking::reminders::application::FreePeriodChargingMode;

pub use crate::v3::parking::reminders::application::FreePeriodCalculationMode;

pub use crate::v3::parking::reminders::application::FirstDurationMode;

pub use crate::v3::parking::reminders::application::query::DurationSegmentRule;

pub use crate::v3::parking::reminders::application::ChargeMode;

pub use crate::v3::parking::reminders::application::query::PreEntryRule;

pub use crate::v3::parking::reminders::application::HolidayMode;

pub use crate::v3::parking::reminders::application::AggregateLimitMode;

pub use crate::v3::parking::reminders::application::FirstChargeTimeMode;

pub use crate::v3::parking::reminders::application::query::AuditComment;

pub use crate::v3::parking::reminders::application::query::Fields;

impl Request for GetQuery {}
