// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/account/mch_archives`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/account/mch_archives`
///
/// `GET`: 查询商户资料, see <https://pay.weixin.qq.com/doc/v3/merchant/4016642632>.
#[derive(Debug, Clone)]
pub struct MchArchives<C> {
    at: At<C>,
}

impl<C: Caller> MchArchives<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询商户资料: `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016642632>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::aggracct_bc::GET_WB_CHANNEL_ACCOUNT_MCH_ARCHIVES, query)
    }
}

/// What [`MchArchives::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 微信支付商户号.
    pub mchid: String,
    /// 额度台账号: encrypted by the call.
    pub bal_account_no: crate::Sensitive,
    /// 卡号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<crate::Sensitive>,
    /// 商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// `req_scene`: one of `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

pub use crate::v3::aggracct_bc::wb_channel::account::balance::ReqScene;

/// What [`MchArchives::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信支付商户号.
    pub mchid: Option<String>,
    /// 额度台账号: decrypted by the client.
    pub bal_account_no: Option<crate::Sensitive>,
    /// `merchant_type`: one of `1`, `2`, `3`.
    pub merchant_type: Option<String>,
    /// `merchant_id_type`: one of `12`.
    pub merchant_id_type: Option<String>,
    /// 主体证件登记名称: decrypted by the client.
    pub merchant_name: Option<crate::Sensitive>,
    /// 主体证件号码: decrypted by the client.
    pub merchant_id_no: Option<crate::Sensitive>,
    /// 主体证件有效期起始日.
    pub effective_date: Option<String>,
    /// 主体证件有效期结束日.
    pub expire_date: Option<String>,
    /// 主体证件正面影像ID.
    pub merchant_img_front_id: Option<String>,
    /// 主体注册地址.
    pub register_address: Option<String>,
    /// 主体经营范围.
    pub business_scope: Option<String>,
    /// 法定代表人信息.
    pub legal_representative: Option<LegalRepresentative>,
    /// 受益所有人信息列表.
    pub beneficial_owner: Option<Vec<BeneficialOwner>>,
    /// 卡号: decrypted by the client.
    pub card_no: Option<crate::Sensitive>,
    /// 商户子账户协议号.
    pub sgn_no: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional mchid "mchid",
        optional bal_account_no "bal_account_no",
        optional merchant_type "merchant_type",
        optional merchant_id_type "merchant_id_type",
        optional merchant_name "merchant_name",
        optional merchant_id_no "merchant_id_no",
        optional effective_date "effective_date",
        optional expire_date "expire_date",
        optional merchant_img_front_id "merchant_img_front_id",
        optional register_address "register_address",
        optional business_scope "business_scope",
        optional legal_representative "legal_representative",
        optional beneficial_owner "beneficial_owner",
        optional card_no "card_no",
        optional sgn_no "sgn_no",
    }
}

/// 法定代表人信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalRepresentative {
    /// `legal_representative_id_type`: one of `01`.
    pub legal_representative_id_type: String,
    /// 法定代表人姓名: decrypted by the client.
    pub legal_representative_name: crate::Sensitive,
    /// 法定代表人证件号码: decrypted by the client.
    pub legal_representative_id_no: crate::Sensitive,
    /// 法定代表人证件有效期起始日.
    pub legal_representative_effective_date: String,
    /// 法定代表人证件有效期结束日.
    pub legal_representative_expire_date: String,
    /// 法定代表人证件正面影像ID.
    pub legal_representative_img_front_id: String,
    /// 法定代表人证件反面影像ID.
    pub legal_representative_img_back_id: String,
    /// 法定代表人居住地址: decrypted by the client.
    pub legal_representative_address: crate::Sensitive,
    /// 法定代表人发证机关.
    pub legal_representative_issue_authority: Option<String>,
    /// 法定代表人民族.
    pub legal_representative_nation: Option<String>,
}

crate::answer! {
    LegalRepresentative {
        required legal_representative_id_type "legal_representative_id_type",
        required legal_representative_name "legal_representative_name",
        required legal_representative_id_no "legal_representative_id_no",
        required legal_representative_effective_date "legal_representative_effective_date",
        required legal_representative_expire_date "legal_representative_expire_date",
        required legal_representative_img_front_id "legal_representative_img_front_id",
        required legal_representative_img_back_id "legal_representative_img_back_id",
        required legal_representative_address "legal_representative_address",
        optional legal_representative_issue_authority "legal_representative_issue_authority",
        optional legal_representative_nation "legal_representative_nation",
    }
}

/// 受益所有人信息列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BeneficialOwner {
    /// 受益所有人编号.
    pub beneficial_owner_no: String,
    /// `beneficial_owner_id_type`: one of `01`.
    pub beneficial_owner_id_type: String,
    /// 受益所有人姓名: decrypted by the client.
    pub beneficial_owner_name: crate::Sensitive,
    /// 受益所有人证件号码: decrypted by the client.
    pub beneficial_owner_id_no: crate::Sensitive,
    /// 受益所有人证件有效期起始日.
    pub beneficial_owner_effective_date: String,
    /// 受益所有人证件有效期结束日.
    pub beneficial_owner_expire_date: String,
    /// 受益所有人证件正面影像ID.
    pub beneficial_owner_img_front_id: String,
    /// 受益所有人证件反面影像ID.
    pub beneficial_owner_img_back_id: String,
    /// 受益所有人居住地址: decrypted by the client.
    pub beneficial_owner_address: crate::Sensitive,
}

crate::answer! {
    BeneficialOwner {
        required beneficial_owner_no "beneficial_owner_no",
        required beneficial_owner_id_type "beneficial_owner_id_type",
        required beneficial_owner_name "beneficial_owner_name",
        required beneficial_owner_id_no "beneficial_owner_id_no",
        required beneficial_owner_effective_date "beneficial_owner_effective_date",
        required beneficial_owner_expire_date "beneficial_owner_expire_date",
        required beneficial_owner_img_front_id "beneficial_owner_img_front_id",
        required beneficial_owner_img_back_id "beneficial_owner_img_back_id",
        required beneficial_owner_address "beneficial_owner_address",
    }
}

impl Request for GetQuery {}
