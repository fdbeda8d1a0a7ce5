// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/apply-cancel-withdraw`

pub mod applyment_id;
pub mod confirm;
pub mod out_request_no;
pub mod validate_cancel;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/account/apply-cancel-withdraw`
///
/// `POST`: 提交注销提现申请, see <https://pay.weixin.qq.com/doc/v3/partner/4013892756>.
#[derive(Debug, Clone)]
pub struct ApplyCancelWithdraw<C> {
    at: At<C>,
}

impl<C: Caller> ApplyCancelWithdraw<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`
    #[doc(alias = "applymentId")]
    #[must_use]
    pub fn applyment_id(&self) -> applyment_id::ApplymentId<C> {
        applyment_id::ApplymentId::new(self.at.clone())
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`
    #[must_use]
    pub fn confirm(&self) -> confirm::Confirm<C> {
        confirm::Confirm::new(self.at.clone())
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.clone())
    }

    /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`
    #[doc(alias = "validateCancel")]
    #[must_use]
    pub fn validate_cancel(&self) -> validate_cancel::ValidateCancel<C> {
        validate_cancel::ValidateCancel::new(self.at.clone())
    }

    /// 提交注销提现申请: `POST /v3/ecommerce/account/apply-cancel-withdraw`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013892756>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_ACCOUNT_APPLY_CANCEL_WITHDRAW, body)
    }
}

/// What [`ApplyCancelWithdraw::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户注销申请单号.
    pub out_request_no: String,
    /// `withdraw`: one of `APPLY_WITHDRAW`, `NOT_APPLY_WITHDRAW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdraw: Option<Withdraw>,
    /// 收款账号信息.
    pub payee_info: PayeeInfo,
    /// 付款申请材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_medias: Option<Vec<ProofMedias>>,
    /// 其他补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_materials: Option<Vec<String>>,
    /// 备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

crate::open_enum! {
/// `withdraw`.
    Withdraw {
    ApplyWithdraw = "APPLY_WITHDRAW",
    NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
    }
}

/// 收款账号信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PayeeInfo {
    /// `account_type`: one of `ACCOUNT_TYPE_CORPORATE`, `ACCOUNT_TYPE_PERSONAL`.
    pub account_type: AccountType,
    /// 银行账户.
    pub bank_account_info: BankAccountInfo,
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
    pub bank_branch_name: Option<String>,
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

/// 付款申请材料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ProofMedias {
    /// `proof_media_type`: one of `WITHDRAWAL_APPLICATION`.
    pub proof_media_type: ProofMediaType,
    /// 证明材料照片.
    pub proof_media: String,
}

crate::open_enum! {
/// `proof_media_type`.
    ProofMediaType {
    WithdrawalApplication = "WITHDRAWAL_APPLICATION",
    }
}

/// What [`ApplyCancelWithdraw::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付注销提现申请单号.
    pub applyment_id: Option<String>,
    /// 商户注销提现申请单号.
    pub out_request_no: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional applyment_id "applyment_id",
        optional out_request_no "out_request_no",
    }
}

impl Request for PostRequest {}
