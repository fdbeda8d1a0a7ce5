// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
///
/// `POST`: 开具不动产租赁行业电子发票, see <https://pay.weixin.qq.com/doc/v3/partner/4015941740>.
#[derive(Debug, Clone)]
pub struct RealEstateLeasing<C> {
    at: At<C>,
}

impl<C: Caller> RealEstateLeasing<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 开具不动产租赁行业电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015941740>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(
            &wechatpay_spec::table::v3::new_tax_control_fapiao::POST_FAPIAO_APPLICATIONS_REAL_ESTATE_LEASING,
            body,
        )
    }
}

/// What [`RealEstateLeasing::post`] sends.
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
    /// 不动产租赁特定行业额外信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_estate_leasing_information: Option<RealEstateLeasingInformation>,
}

/// 不动产租赁特定行业额外信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RealEstateLeasingInformation {
    /// 不动产坐落省份.
    pub province: String,
    /// 不动产坐落城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 不动产坐落地址.
    pub address: String,
    /// 租赁期起.
    pub lease_period_start: String,
    /// 租赁期止.
    pub lease_period_end: String,
    /// 跨地.
    pub cross_city_flag: bool,
    /// 产权证书/不动产权证号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_no: Option<crate::Sensitive>,
    /// 车牌号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_no: Option<Vec<String>>,
}

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::TransactionInformation;

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::PayChannel;

impl Request for PostRequest {}
