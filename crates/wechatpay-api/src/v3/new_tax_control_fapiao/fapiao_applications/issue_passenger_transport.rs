// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
///
/// `POST`: 开具旅客运输行业电子发票, see <https://pay.weixin.qq.com/doc/v3/partner/4025863376>.
#[derive(Debug, Clone)]
pub struct IssuePassengerTransport<C> {
    at: At<C>,
}

impl<C: Caller> IssuePassengerTransport<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 开具旅客运输行业电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4025863376>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(
            &wechatpay_spec::table::v3::new_tax_control_fapiao::POST_FAPIAO_APPLICATIONS_ISSUE_PASSENGER_TRANSPORT,
            body,
        )
    }
}

/// What [`IssuePassengerTransport::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: BuyerInformation,
    /// 需要开具的数电发票信息.
    pub fapiao_information: FapiaoInformation,
}

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::BuyerInformation;

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::Type;

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::FapiaoBillType;

/// 需要开具的数电发票信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// 总价税合计.
    pub total_amount: i64,
    /// 发票行信息.
    pub items: Vec<Items>,
    /// `export_business_policy_code`: one of `1`, `2`, `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_business_policy_code: Option<i64>,
    /// `vat_refund_levy_code`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_refund_levy_code: Option<i64>,
    /// 开票人ID.
    pub billing_person_id: String,
    /// 开票人名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_person: Option<String>,
    /// `fapiao_bill_type`: one of `COMM_FAPIAO`, `VAT_FAPIAO`.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<TransactionInformation>,
    /// 发票备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// 发票行信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Items {
    /// `tax_code`.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称.
    pub goods_name: String,
    /// 规格型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 单行金额合计.
    pub total_amount: i64,
    /// 税率.
    pub tax_rate: i64,
    /// 是否折扣行.
    pub discount: bool,
    /// `preferential_policy_code`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferential_policy_code: Option<i64>,
    /// 出行人额外信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passenger_information: Option<PassengerInformation>,
}

/// 出行人额外信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PassengerInformation {
    /// 出行人名称.
    pub name: String,
    /// `certificate_type`: one of `IDENTITY_CARD`, `PASSPORT`, `HONG_KONG_PERMIT`, `MACAO_PERMIT`, `TAIWAN_PERMIT`, `FOREIGNER_RESIDENCE_PERMIT`, `HONG_KONG_RESIDENT_CARD`, `MACAO_RESIDENT_CARD`, `TAIWAN_RESIDENT_CARD`, `MILITARY_OFFICER_CARD`, `ARMED_POLICE_OFFICER_CARD`, `SOLDIER_CARD`, `HOMECOMING_CERT`, `TAIWAN_COMPATRIOT_CERT`.
    pub certificate_type: CertificateType,
    /// 证件号码: encrypted by the call.
    pub certificate_number: crate::Sensitive,
    /// 出行日期.
    pub departure_date: String,
    /// 出发地.
    pub departure_place: String,
    /// 目的地.
    pub destination: String,
    /// `transportation_type`: one of `LONG_DISTANCE_BUS`, `PUBLIC_TRANSPORTATION`, `CAR`, `SHIP`, `OTHER_TRANSPORTATION`.
    pub transportation_type: TransportationType,
    /// `transportation_classes`: one of `SHIP_FIRST_CLASS_CABIN`, `SHIP_SECOND_CLASS_CABIN`, `SHIP_THIRD_CLASS_CABIN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transportation_classes: Option<TransportationClasses>,
}

crate::open_enum! {
/// `certificate_type`.
    CertificateType {
    IdentityCard = "IDENTITY_CARD",
    Passport = "PASSPORT",
    HongKongPermit = "HONG_KONG_PERMIT",
    MacaoPermit = "MACAO_PERMIT",
    TaiwanPermit = "TAIWAN_PERMIT",
    ForeignerResidencePermit = "FOREIGNER_RESIDENCE_PERMIT",
    HongKongResidentCard = "HONG_KONG_RESIDENT_CARD",
    MacaoResidentCard = "MACAO_RESIDENT_CARD",
    TaiwanResidentCard = "TAIWAN_RESIDENT_CARD",
    MilitaryOfficerCard = "MILITARY_OFFICER_CARD",
    ArmedPoliceOfficerCard = "ARMED_POLICE_OFFICER_CARD",
    SoldierCard = "SOLDIER_CARD",
    HomecomingCert = "HOMECOMING_CERT",
    TaiwanCompatriotCert = "TAIWAN_COMPATRIOT_CERT",
    }
}

crate::open_enum! {
/// `transportation_type`.
    TransportationType {
    LongDistanceBus = "LONG_DISTANCE_BUS",
    PublicTransportation = "PUBLIC_TRANSPORTATION",
    Car = "CAR",
    Ship = "SHIP",
    OtherTransportation = "OTHER_TRANSPORTATION",
    }
}

crate::open_enum! {
/// `transportation_classes`.
    TransportationClasses {
    ShipFirstClassCabin = "SHIP_FIRST_CLASS_CABIN",
    ShipSecondClassCabin = "SHIP_SECOND_CLASS_CABIN",
    ShipThirdClassCabin = "SHIP_THIRD_CLASS_CABIN",
    }
}

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::TransactionInformation;

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::PayChannel;

impl Request for PostRequest {}
