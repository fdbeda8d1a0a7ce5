// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// `GET`: 刷脸用户信息查询接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
///
/// `PATCH`: 刷脸用户信息修改接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
#[derive(Debug, Clone)]
pub struct OutUserId<C> {
    at: At<C>,
}

impl<C: Caller> OutUserId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 刷脸用户信息查询接口: `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(
            &wechatpay_spec::table::v3::offlinefacemch::GET_ORGANIZATIONS_ORGANIZATION_ID_USERS_OUT_USER_ID_OUT_USER_ID,
        )
    }

    /// 刷脸用户信息修改接口: `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::offlinefacemch::PATCH_ORGANIZATIONS_ORGANIZATION_ID_USERS_OUT_USER_ID_OUT_USER_ID, body)
    }
}

/// What [`OutUserId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 刷脸用户ID.
    pub use_id: Option<String>,
    /// 商户刷脸用户ID.
    pub out_user_id: Option<String>,
    /// 机构ID.
    pub organization_id: Option<String>,
    /// 姓名.
    pub user_name: Option<String>,
    /// `user_type`: one of `STUDENT`, `STUFF`.
    pub user_type: Option<UserType>,
    /// 学生信息.
    pub student_info: Option<StudentInfo>,
    /// 职工信息.
    pub staff_info: Option<StaffInfo>,
    /// `status`: one of `NORMAL`, `DISABLED`.
    pub status: Option<Status>,
    /// `contract_state`: one of `NOT_CONTRACTED`, `TERMINATED`, `CONTRACTED`.
    pub contract_state: Option<ContractState>,
    /// 人脸图片上传状态.
    pub face_image_ok: Option<bool>,
    /// 签约ID.
    pub contract_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional use_id "use_id",
        optional out_user_id "out_user_id",
        optional organization_id "organization_id",
        optional user_name "user_name",
        optional user_type "user_type",
        optional student_info "student_info",
        optional staff_info "staff_info",
        optional status "status",
        optional contract_state "contract_state",
        optional face_image_ok "face_image_ok",
        optional contract_id "contract_id",
    }
}

crate::open_enum! {
/// `user_type`.
    UserType {
    Student = "STUDENT",
    Stuff = "STUFF",
    }
}

/// 学生信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StudentInfo {
    /// 班级名.
    pub class_name: Option<String>,
}

crate::answer! {
    StudentInfo {
        optional class_name "class_name",
    }
}

/// 职工信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffInfo {
    /// 职业.
    pub occupation: Option<String>,
}

crate::answer! {
    StaffInfo {
        optional occupation "occupation",
    }
}

crate::open_enum! {
/// `status`.
    Status {
    Normal = "NORMAL",
    Disabled = "DISABLED",
    }
}

crate::open_enum! {
/// `contract_state`.
    ContractState {
    NotContracted = "NOT_CONTRACTED",
    Terminated = "TERMINATED",
    Contracted = "CONTRACTED",
    }
}

/// What [`OutUserId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<crate::Sensitive>,
    /// `user_type`: one of `STUDENT`, `STUFF`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_type: Option<UserType>,
    /// 学生信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub student_info: Option<PatchRequestStudentInfo>,
    /// 职工信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff_info: Option<PatchRequestStaffInfo>,
    /// `status`: one of `NORMAL`, `DISABLED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// 手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<crate::Sensitive>,
}

/// 学生信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequestStudentInfo {
    /// 班级名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_name: Option<String>,
}

/// 职工信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequestStaffInfo {
    /// 职业.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
}

impl Request for PatchRequest {}
