// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`

pub mod application_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`
///
/// `POST`: 受理渠道结算银行账户更名申请, see <https://pay.weixin.qq.com/doc/v3/merchant/4018968078>.
#[derive(Debug, Clone)]
pub struct Rename<C> {
    at: At<C>,
}

impl<C: Caller> Rename<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
    #[doc(alias = "applicationId")]
    #[must_use]
    pub fn application_id(&self, application_id: impl std::fmt::Display) -> application_id::ApplicationId<C> {
        application_id::ApplicationId::new(self.at.with("application_id", application_id))
    }

    /// 受理渠道结算银行账户更名申请: `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4018968078>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::aggracct_bc::POST_WB_CHANNEL_BANK_CHANNEL_ACCOUNT_RENAME, body)
    }
}

/// What [`Rename::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 渠道结算银行账户更名外部系统单号.
    pub out_request_no: String,
    /// 目标商户号.
    pub mchid: String,
    /// 台账ID: encrypted by the call.
    pub bal_account_no: crate::Sensitive,
    /// `change_scene`: one of `SUBJECT_INFO_RENAME`.
    pub change_scene: ChangeScene,
    /// `req_scene`: one of `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

crate::open_enum! {
/// `change_scene`.
    ChangeScene {
    SubjectInfoRename = "SUBJECT_INFO_RENAME",
    }
}

pub use crate::v3::aggracct_bc::wb_channel::account::balance::ReqScene;

/// What [`Rename::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// `change_scene`: one of `SUBJECT_INFO_RENAME`.
    pub change_scene: ChangeScene,
    /// 微信支付更名受理返回的申请单号.
    pub application_id: String,
    /// 渠道结算银行账户更名外部系统单号.
    pub out_request_no: String,
    /// 目标商户号.
    pub mchid: String,
    /// 台账ID: decrypted by the client.
    pub bal_account_no: crate::Sensitive,
    /// 目标账户名: decrypted by the client.
    pub new_account_name: crate::Sensitive,
    /// `application_state`: one of `PROCESSING`, `SUCCESS`, `FAIL`.
    pub application_state: ApplicationState,
    /// 完成时间.
    pub finish_time: Option<String>,
    /// 失败错误码.
    pub fail_code: Option<String>,
    /// 失败原因.
    pub fail_msg: Option<String>,
}

crate::answer! {
    PostAnswer {
        required change_scene "change_scene",
        required application_id "application_id",
        required out_request_no "out_request_no",
        required mchid "mchid",
        required bal_account_no "bal_account_no",
        required new_account_name "new_account_name",
        required application_state "application_state",
        optional finish_time "finish_time",
        optional fail_code "fail_code",
        optional fail_msg "fail_msg",
    }
}

crate::open_enum! {
/// `application_state`.
    ApplicationState {
    Processing = "PROCESSING",
    Success = "SUCCESS",
    Fail = "FAIL",
    }
}

impl Request for PostRequest {}
