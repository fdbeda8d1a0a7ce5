// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch_operate/risk/withdrawl-apply`

pub mod applyment_id;
pub mod out_request_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/mch_operate/risk/withdrawl-apply`
///
/// `POST`: 提交已注销商户号可用余额提现申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4012488950>.
#[derive(Debug, Clone)]
pub struct WithdrawlApply<C> {
    at: At<C>,
}

impl<C: Caller> WithdrawlApply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id`
    #[doc(alias = "applymentId")]
    #[must_use]
    pub fn applyment_id(&self) -> applyment_id::ApplymentId<C> {
        applyment_id::ApplymentId::new(self.at.clone())
    }

    /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.clone())
    }

    /// 提交已注销商户号可用余额提现申请单: `POST /v3/mch_operate/risk/withdrawl-apply`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012488950>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::mch_operate::POST_RISK_WITHDRAWL_APPLY, body)
    }
}

/// What [`WithdrawlApply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// `out_account_type`: one of `BASIC_ACCOUNT`, `OPERATE_ACCOUNT`, `MARGIN_ACCOUNT`.
    pub out_account_type: OutAccountType,
    /// 提现金额.
    pub amount: i64,
    /// 商户提现申请单号.
    pub out_request_no: String,
    /// `payee_type`: one of `CONTRIBUTION_MERCHANT`, `SERVICE_PROVIDER_MERCHANT`, `OTHER_MERCHANT`, `INDIVIDUAL`.
    pub payee_type: PayeeType,
    /// 收款对象对应的商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_mchid: Option<String>,
    /// 收款账号信息.
    pub payee_info: PayeeInfo,
    /// 付款申请证明材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_media_list: Option<ProofMediaList>,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_materials: Option<AdditionalMaterials>,
    /// 备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

crate::open_enum! {
/// `out_account_type`.
    OutAccountType {
    BasicAccount = "BASIC_ACCOUNT",
    OperateAccount = "OPERATE_ACCOUNT",
    MarginAccount = "MARGIN_ACCOUNT",
    }
}

crate::open_enum! {
/// `payee_type`.
    PayeeType {
    ContributionMerchant = "CONTRIBUTION_MERCHANT",
    ServiceProviderMerchant = "SERVICE_PROVIDER_MERCHANT",
    OtherMerchant = "OTHER_MERCHANT",
    Individual = "INDIVIDUAL",
    }
}

/// 收款账号信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PayeeInfo {
    /// `account_type`: one of `ACCOUNT_TYPE_CORPORATE`, `ACCOUNT_TYPE_PERSONAL`.
    pub account_type: AccountType,
    /// 银行账户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_info: Option<BankAccountInfo>,
    /// 收款人账号对应的证件信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_info: Option<IdentityInfo>,
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
    AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    }
}

/// 银行账户.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BankAccountInfo {
    /// 开户名称: encrypted by the call.
    pub account_name: crate::Sensitive,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行联行号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户银行全称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行账号: encrypted by the call.
    pub account_number: crate::Sensitive,
}

/// 收款人账号对应的证件信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct IdentityInfo {
    /// `id_doc_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_type: Option<IdDocType>,
    /// 证件姓名: encrypted by the call.
    pub identification_name: crate::Sensitive,
    /// 证件号码: encrypted by the call.
    pub identification_no: crate::Sensitive,
}

crate::open_enum! {
/// `id_doc_type`.
    IdDocType {
    IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
    IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
    IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
    IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
    IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
    IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
    IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

/// 付款申请证明材料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ProofMediaList {
    /// 申请证明材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_payee_media: Option<Vec<ProofPayeeMedia>>,
}

/// 申请证明材料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ProofPayeeMedia {
    /// `proof_media_type`: one of `BASIC_TRANSACTION_INFORMATION`, `LEGAL_ID_CARD`, `ID_CARD`, `BUSINESS_LICENSE_PHOTO`, `PAYEE_ID_CARD`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`.
    pub proof_media_type: ProofMediaType,
    /// 证明材料照片.
    pub proof_media: String,
}

crate::open_enum! {
/// `proof_media_type`.
    ProofMediaType {
    BasicTransactionInformation = "BASIC_TRANSACTION_INFORMATION",
    LegalIdCard = "LEGAL_ID_CARD",
    IdCard = "ID_CARD",
    BusinessLicensePhoto = "BUSINESS_LICENSE_PHOTO",
    PayeeIdCard = "PAYEE_ID_CARD",
    WechatPayWithdrawalApplicationType6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
    WechatPayWithdrawalApplicationType7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
    WechatPayWithdrawalApplicationType8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
    }
}

/// 补充材料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AdditionalMaterials {
    /// 补充材料照片列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_media: Option<Vec<String>>,
}

/// What [`WithdrawlApply::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付提现申请单号.
    pub applyment_id: Option<String>,
    /// 商户提现申请单号.
    pub out_request_no: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional applyment_id "applyment_id",
        optional out_request_no "out_request_no",
    }
}

impl Request for PostRequest {}
