// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-manage/mch-manage-records/{manage_record_id}`

pub mod mch_manage_submissions;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/mch-manage/mch-manage-records/{manage_record_id}`
///
/// `GET`: 查询子商户下指定商户管理记录, see <https://pay.weixin.qq.com/doc/v3/partner/4014940383>.
#[derive(Debug, Clone)]
pub struct ManageRecordId<C> {
    at: At<C>,
}

impl<C: Caller> ManageRecordId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
    #[doc(alias = "mchManageSubmissions")]
    #[must_use]
    pub fn mch_manage_submissions(&self) -> mch_manage_submissions::MchManageSubmissions<C> {
        mch_manage_submissions::MchManageSubmissions::new(self.at.clone())
    }

    /// 查询子商户下指定商户管理记录: `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940383>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::mch_manage::GET_MCH_MANAGE_RECORDS_MANAGE_RECORD_ID, query)
    }
}

/// What [`ManageRecordId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
}

/// What [`ManageRecordId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户管理记录ID.
    pub manage_record_id: Option<String>,
    /// `manage_record_type`: one of `FUNCTIONAL_LIMIT_RECORD`, `INVESTIGATE_RECORD`.
    pub manage_record_type: Option<ManageRecordType>,
    /// 管控时间.
    pub manage_time: Option<String>,
    /// 管控原因.
    pub manage_reason: Option<String>,
    /// 限制功能.
    pub limit_ability: Option<String>,
    /// `recover_way`: one of `SUBMIT_INFORMATION`, `VERIFY_INACTIVE_MERCHANT_IDENTITY`, `MODIFY_ORGANIZATION_INFORMATION`, `OTHER`.
    pub recover_way: Option<String>,
    /// 是否允许提交资料.
    pub allow_submit: Option<bool>,
    /// 禁止提交资料原因.
    pub forbid_submit_reason: Option<String>,
    /// 可提交资料开始时间.
    pub submit_start_time: Option<String>,
    /// 可提交资料结束时间.
    pub submit_end_time: Option<String>,
    /// `manage_record_state`: one of `PENDING`, `SUBMITTED`, `EXPIRED`, `UNDER_REVIEW`, `RECOVERED`, `REJECTED`.
    pub manage_record_state: Option<ManageRecordState>,
    /// 解除管控时间.
    pub recover_time: Option<String>,
    /// `recover_reason`: one of `MERCHANT_SUBMIT_RECOVER`, `MERCHANT_OPERATE_RECOVER`, `PLATFORM_AUTO_RECOVER`.
    pub recover_reason: Option<RecoverReason>,
    /// 申诉驳回原因.
    pub reject_reason: Option<String>,
    /// 可提交资料结束时间.
    pub approve_time: Option<String>,
    /// 要求提交的资料.
    pub requested_item_info: Option<RequestedItemInfo>,
}

crate::answer! {
    GetAnswer {
        optional sub_mchid "sub_mchid",
        optional manage_record_id "manage_record_id",
        optional manage_record_type "manage_record_type",
        optional manage_time "manage_time",
        optional manage_reason "manage_reason",
        optional limit_ability "limit_ability",
        optional recover_way "recover_way",
        optional allow_submit "allow_submit",
        optional forbid_submit_reason "forbid_submit_reason",
        optional submit_start_time "submit_start_time",
        optional submit_end_time "submit_end_time",
        optional manage_record_state "manage_record_state",
        optional recover_time "recover_time",
        optional recover_reason "recover_reason",
        optional reject_reason "reject_reason",
        optional approve_time "approve_time",
        optional_text requested_item_info "requested_item_info",
    }
}

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::ManageRecordType;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::ManageRecordState;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::RecoverReason;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::RequestedItemInfo;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::RecordFields;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::RepeatedFieldData;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::FieldData;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::StringCheckRule;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::Validator;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::EnumCheckRule;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::FileCheckRule;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::EnumFileExts;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::TimeIntervalCheckRule;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::OrderIntervalCheckRule;

pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::Relations;

impl Request for GetQuery {}
