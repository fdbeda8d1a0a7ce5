// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiao-applications`

pub mod fapiao_apply_id;
pub mod issue_general;
pub mod issue_passenger_transport;
pub mod issue_refined_oil;
pub mod real_estate_leasing;
pub mod upload_fapiao_file;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiao-applications`
///
/// `POST`: 开具电子发票, see <https://pay.weixin.qq.com/doc/v3/merchant/4012538301>.
#[derive(Debug, Clone)]
pub struct FapiaoApplications<C> {
    at: At<C>,
}

impl<C: Caller> FapiaoApplications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`
    #[doc(alias = "issueGeneral")]
    #[must_use]
    pub fn issue_general(&self) -> issue_general::IssueGeneral<C> {
        issue_general::IssueGeneral::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
    #[doc(alias = "issuePassengerTransport")]
    #[must_use]
    pub fn issue_passenger_transport(&self) -> issue_passenger_transport::IssuePassengerTransport<C> {
        issue_passenger_transport::IssuePassengerTransport::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
    #[doc(alias = "issueRefinedOil")]
    #[must_use]
    pub fn issue_refined_oil(&self) -> issue_refined_oil::IssueRefinedOil<C> {
        issue_refined_oil::IssueRefinedOil::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
    #[doc(alias = "realEstateLeasing")]
    #[must_use]
    pub fn real_estate_leasing(&self) -> real_estate_leasing::RealEstateLeasing<C> {
        real_estate_leasing::RealEstateLeasing::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
    #[doc(alias = "uploadFapiaoFile")]
    #[must_use]
    pub fn upload_fapiao_file(&self) -> upload_fapiao_file::UploadFapiaoFile<C> {
        upload_fapiao_file::UploadFapiaoFile::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
    #[doc(alias = "fapiaoApplyId")]
    #[must_use]
    pub fn fapiao_apply_id(&self, fapiao_apply_id: impl std::fmt::Display) -> fapiao_apply_id::FapiaoApplyId<C> {
        fapiao_apply_id::FapiaoApplyId::new(self.at.with("fapiao_apply_id", fapiao_apply_id))
    }

    /// 开具电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012538301>, <https://pay.weixin.qq.com/doc/v3/partner/4012474060>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::new_tax_control_fapiao::POST_FAPIAO_APPLICATIONS, body)
    }
}

/// What [`FapiaoApplications::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 开票场景.
    pub scene: String,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
    /// 购买方信息.
    pub buyer_information: BuyerInformation,
    /// 需要开具的发票信息.
    pub fapiao_information: Vec<FapiaoInformation>,
}

/// 购买方信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BuyerInformation {
    /// 购买方类型.
    pub r#type: String,
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxpayer_id: Option<String>,
    /// 地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<crate::Sensitive>,
    /// 邮箱地址: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<crate::Sensitive>,
}

/// 需要开具的发票信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// 总价税合计.
    pub total_amount: i64,
    /// 是否以清单形式开具发票.
    pub need_list: bool,
    /// 发票备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 发票行信息.
    pub items: Vec<Items>,
}

/// 发票行信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Items {
    /// `tax_code`.
    pub tax_code: String,
    /// 税局侧规定的货物或应税劳务、服务分类名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_category: Option<String>,
    /// 货物或应税劳务、服务名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 企业侧维护的货物或应税劳务、服务编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_id: Option<i64>,
    /// 规格型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// 数量.
    pub quantity: i64,
    /// 单行金额合计.
    pub total_amount: i64,
    /// 税率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<i64>,
    /// 税收优惠政策标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_prefer_mark: Option<String>,
    /// 是否折扣行.
    pub discount: bool,
}

impl Request for PostRequest {}
