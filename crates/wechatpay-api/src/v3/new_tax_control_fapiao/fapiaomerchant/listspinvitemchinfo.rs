// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
///
/// `GET`: 获取邀请开通的商户信息, see <https://pay.weixin.qq.com/doc/v3/partner/4015941524>.
#[derive(Debug, Clone)]
pub struct Listspinvitemchinfo<C> {
    at: At<C>,
}

impl<C: Caller> Listspinvitemchinfo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取邀请开通的商户信息: `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015941524>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_FAPIAOMERCHANT_LISTSPINVITEMCHINFO, query)
    }
}

/// What [`Listspinvitemchinfo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 查询时间起.
    pub query_time_start: String,
    /// 查询时间止.
    pub query_time_end: String,
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
    /// 服务商邀请code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_code: Option<String>,
    /// `mch_invite_status`: one of `MCH_INVITE_SUCC`, `MCH_INVITE_FAILED`.
    pub mch_invite_status: MchInviteStatus,
}

crate::open_enum! {
/// `mch_invite_status`.
    MchInviteStatus {
    MchInviteSucc = "MCH_INVITE_SUCC",
    MchInviteFailed = "MCH_INVITE_FAILED",
    }
}

/// What [`Listspinvitemchinfo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总数.
    pub total_count: i64,
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
    /// 相关链接.
    pub links: Option<Links>,
    /// 邀请的商户结果.
    pub mch_invite_result_list: Option<Vec<MchInviteResultList>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
        optional links "links",
        optional mch_invite_result_list "mch_invite_result_list",
    }
}

/// 相关链接.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: Option<String>,
    /// 上一页链接.
    pub prev: Option<String>,
    /// 当前链接.
    pub self_: Option<String>,
}

crate::answer! {
    Links {
        optional next "next",
        optional prev "prev",
        optional self_ "self",
    }
}

/// 邀请的商户结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MchInviteResultList {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// `mch_invite_status`: one of `MCH_INVITE_SUCC`, `MCH_INVITE_FAILED`.
    pub mch_invite_status: MchInviteStatus,
    /// 商户名称.
    pub ep_name: String,
    /// 商户税号.
    pub tax_id: String,
    /// 服务商邀请code.
    pub invite_code: String,
    /// 商户操作时间.
    pub operate_time: String,
    /// `invite_failed_code`: one of `UNKNOWN_TAX_INFO`, `INVALID_COMPANY_INFO`, `NOT_MEET_ACCESS_CONDITION`, `NOT_IN_PILOT_SCOPE`, `MISSING_TAX_AUTHORITY_CODE`, `MERCHANT_INFO_NOT_SET`, `UNKNOWN_ERROR`.
    pub invite_failed_code: Option<InviteFailedCode>,
    /// 商户邀请失败的原因.
    pub invite_failed_reason: Option<String>,
}

crate::answer! {
    MchInviteResultList {
        optional sub_mchid "sub_mchid",
        required mch_invite_status "mch_invite_status",
        required ep_name "ep_name",
        required tax_id "tax_id",
        required invite_code "invite_code",
        required operate_time "operate_time",
        optional invite_failed_code "invite_failed_code",
        optional invite_failed_reason "invite_failed_reason",
    }
}

crate::open_enum! {
/// `invite_failed_code`.
    InviteFailedCode {
    UnknownTaxInfo = "UNKNOWN_TAX_INFO",
    InvalidCompanyInfo = "INVALID_COMPANY_INFO",
    NotMeetAccessCondition = "NOT_MEET_ACCESS_CONDITION",
    NotInPilotScope = "NOT_IN_PILOT_SCOPE",
    MissingTaxAuthorityCode = "MISSING_TAX_AUTHORITY_CODE",
    MerchantInfoNotSet = "MERCHANT_INFO_NOT_SET",
    UnknownError = "UNKNOWN_ERROR",
    }
}

impl Request for GetQuery {}
